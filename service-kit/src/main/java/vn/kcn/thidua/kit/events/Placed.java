package vn.kcn.thidua.kit.events;

/** Events have got their place in the feed, and whoever reads it now sees them. Told within the process. */
public record Placed(int events) {}
