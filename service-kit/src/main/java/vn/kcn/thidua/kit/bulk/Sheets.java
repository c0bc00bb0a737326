package vn.kcn.thidua.kit.bulk;

/** Spreadsheets of Office Open XML (ECMA-376), as Excel and LibreOffice write them. */
public final class Sheets {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String PROGRAM = "ThiDuaKCN";
    /** An empty one: the version stands in every file's properties and says nothing to a clerk. */
    public static final String PROGRAM_VERSION = "1.0";

    /** Colours of the office's own forms: pale blue headings, pale red for what is to be mended. */
    public static final String HEADING_FILL = "DDEBF7";

    public static final String FAULT_FILL = "FFC7CE";

    private Sheets() {}
}
