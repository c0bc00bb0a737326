package vn.kcn.thidua.nominations.award;

/**
 * What stands on a certificate, and nothing about its recipient beside that.
 *
 * @param qr picture of the address of its public verification
 */
record Certificate(
        boolean isTitle,
        String award,
        String recipient,
        String organ,
        String movement,
        String place,
        String day,
        String capacity,
        String signatory,
        String decision,
        String code,
        String qr) {}
