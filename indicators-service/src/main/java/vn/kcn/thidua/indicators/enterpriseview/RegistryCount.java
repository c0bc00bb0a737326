package vn.kcn.thidua.indicators.enterpriseview;

/** How many enterprises the registry has at a date, terminated ones left out, and how many of them operate. */
public record RegistryCount(int operating, int total) {}
