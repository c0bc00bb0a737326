package vn.kcn.thidua.indicators.movementreport;

import java.util.List;

/** A part of the report as people read it: a heading, sentences, and a table where it has one. Public for the template. */
public record Section(String title, List<String> sentences, List<String> columns, List<List<String>> rows) {}
