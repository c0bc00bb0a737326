package vn.kcn.thidua.benchmarks.enterprises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The n-th fictitious enterprise: always the same one, so that a file, a database and a query of different runs fit
 * together. Every name says that it is an example (Ví Dụ); the tax codes are valid by their check digit and of a range
 * that was never issued.
 */
public record Fictitious(
        UUID id,
        String taxCode,
        String nameVi,
        String nameEn,
        String zone,
        String legalForm,
        String ownership,
        List<String> investorCountries,
        String industry,
        List<State> states) {

    /** One state of operation from a day on. */
    public record State(String state, LocalDate from) {}

    public static final int ZONES = 40;

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final long FIRST_PREFIX = 980_000_000;

    private static final String[] FORMS = {"TNHH_MTV", "TNHH_2TV", "CP", "HD", "DNTN"};
    private static final String[] FORM_NAMES = {
        "Công ty TNHH Một thành viên", "Công ty TNHH", "Công ty Cổ phần", "Công ty Hợp danh", "Doanh nghiệp tư nhân"
    };
    private static final String[] TRADES = {
        "Điện tử",
        "Dệt may",
        "Nhựa",
        "Cơ khí",
        "Thiết bị điện",
        "Bao bì",
        "Thực phẩm",
        "Gỗ",
        "Linh kiện ô tô",
        "Hóa chất"
    };
    private static final String[] TRADES_EN = {
        "Electronics",
        "Textile",
        "Plastics",
        "Mechanics",
        "Electrical",
        "Packaging",
        "Food",
        "Wood",
        "Auto Parts",
        "Chemicals"
    };
    private static final String[] INDUSTRIES = {
        "2610", "1410", "2220", "2592", "2710", "1702", "1079", "1621", "2930", "2029"
    };
    private static final String[] WORDS = {
        "An", "Bình", "Cường", "Đại", "Đức", "Giang", "Hà", "Hải", "Hòa", "Hồng", "Hùng", "Hưng", "Khánh", "Kim", "Lâm",
        "Lộc", "Long", "Mai", "Minh", "Nam", "Ngọc", "Phát", "Phong", "Phú", "Phúc", "Quang", "Sơn", "Tân", "Thái",
                "Thành",
        "Thịnh", "Tiến", "Trung", "Trường", "Tuấn", "Việt", "Vinh", "Vượng", "Xuân", "Yên"
    };
    private static final String[] COUNTRIES = {"KR", "CN", "JP", "TW", "HK", "SG", "US", "DE"};
    private static final LocalDate FIRST_DAY = LocalDate.of(2004, 1, 5);

    public static Fictitious number(int n) {
        long mixed = mix(n);
        int trade = pick(mixed, 0, TRADES.length);
        int form = pick(mixed, 8, FORMS.length);
        boolean isForeign = pick(mixed, 16, 3) == 0;
        String name = WORDS[pick(mixed, 20, WORDS.length)] + " " + WORDS[pick(mixed, 28, WORDS.length)];
        String country = COUNTRIES[pick(mixed, 36, COUNTRIES.length)];
        return new Fictitious(
                new UUID(
                        0x0190_0000_0000_7000L + ((long) n << 16 & ~0xffffL | n & 0xfff),
                        0x8000_0000_0000_0000L | mixed >>> 2),
                taxCode(n),
                FORM_NAMES[form] + " " + TRADES[trade] + " Ví Dụ " + name + " " + n,
                "Example " + unaccented(name) + " " + TRADES_EN[trade] + " No. " + n,
                zone(n % ZONES),
                FORMS[form],
                isForeign ? "FDI" : "NON_STATE",
                List.of(isForeign ? country : "VN"),
                INDUSTRIES[trade],
                states(mixed));
    }

    public static String zone(int number) {
        return "VD%02d".formatted(number + 1);
    }

    /** Ten prefixes that differ in their last digit give nine codes or ten: of remainder 0 there is no check digit. */
    public static String taxCode(int n) {
        long prefix = FIRST_PREFIX + n / 9 * 10L;
        for (int left = n % 9; ; prefix++) {
            int remainder = remainder(prefix);
            if (remainder != 0 && left-- == 0) {
                return Long.toString(prefix) + (10 - remainder);
            }
        }
    }

    private static int remainder(long prefix) {
        int sum = 0;
        long rest = prefix;
        for (int i = WEIGHTS.length - 1; i >= 0; i--) {
            sum += (int) (rest % 10) * WEIGHTS[i];
            rest /= 10;
        }
        return sum % 11;
    }

    private static List<State> states(long mixed) {
        LocalDate licensed = FIRST_DAY.plusDays(pick(mixed, 40, 6_000));
        List<State> states = new ArrayList<>(List.of(new State("LICENSED", licensed)));
        int life = pick(mixed, 52, 10);
        if (life > 0) {
            states.add(new State("OPERATING", licensed.plusDays(300 + life)));
        }
        if (life > 7) {
            states.add(new State("PAUSED", licensed.plusDays(900 + life)));
        }
        if (life == 9) {
            states.add(new State("TERMINATED", licensed.plusDays(1_200)));
        }
        return states;
    }

    private static int pick(long mixed, int shift, int of) {
        return (int) ((mixed >>> shift & 0xfff) % of);
    }

    /** Spreads consecutive numbers (SplitMix64). */
    private static long mix(long n) {
        long z = (n + 1) * 0x9e37_79b9_7f4a_7c15L;
        z = (z ^ z >>> 30) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ z >>> 27) * 0x94d0_49bb_1331_11ebL;
        return z ^ z >>> 31;
    }

    static String unaccented(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
