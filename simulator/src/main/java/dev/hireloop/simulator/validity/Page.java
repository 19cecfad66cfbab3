package dev.hireloop.simulator.validity;

import java.util.List;
import java.util.Locale;

/** The studies as a page of Markdown. */
public final class Page {

    private final StringBuilder text = new StringBuilder();

    private Page() {}

    /** The whole page. */
    public static String of(List<Study> studies) {
        var page = new Page();
        page.opening(studies.stream().flatMap(study -> study.rows().stream()).toList());
        studies.forEach(page::study);
        return page.text.toString();
    }

    private void opening(List<Row> rows) {
        long held = rows.stream().filter(Row::holds).count();
        line("# How far ours can be believed");
        line("");
        line(
                "What research on interviews and committees found, and what Hireloop comes to when it plays");
        line(
                "the same. `./hireloop validity` plays all of it and prints this page; a test holds it equal.");
        line("");
        line(
                "An interval is where 95% of such runs would put the figure; none stands where nothing is drawn.");
        line(
                "*Established* means found again and again, *contested* found with sizes that differ between");
        line(
                "studies, *mathematics* that it follows from the definition, *our own model* that the figure is");
        line("kept so that no change moves it unseen.");
        line("");
        line("Of " + rows.size() + " targets, " + held + " hold." + missed(rows));
    }

    private static String missed(List<Row> rows) {
        var missed = rows.stream().filter(row -> !row.holds()).map(Row::what).toList();
        return missed.isEmpty() ? "" : " Missed: " + String.join("; ", missed) + ".";
    }

    private void study(Study study) {
        line("");
        line("## " + study.title());
        line("");
        line(study.method());
        line("");
        line("| What | Target | Ours | 95% interval | Source | Standing | |");
        line("|---|---|---|---|---|---|---|");
        study.rows().forEach(this::row);
    }

    private void row(Row row) {
        var ours = row.ours();
        line(
                String.join(
                        " | ",
                        "| " + row.what(),
                        row.target().words(),
                        number(ours.value()),
                        ours.isExact() ? "" : number(ours.low()) + " to " + number(ours.high()),
                        row.source(),
                        row.standing() + (row.remark().isEmpty() ? "" : "; " + row.remark()),
                        (row.holds() ? "holds" : "**misses**") + " |"));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure).replaceAll("\\.?0+$", "");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
