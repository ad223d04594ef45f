package org.nuncio.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.nuncio.coding.event.CodedReport;

/** Keeps all records of the run and prints one brief over them at the end. */
final class BriefWriter implements RecordWriter {
    private final Writer out;
    private final Style style;
    private final List<CodedReport> reports = new ArrayList<>();

    BriefWriter(Writer out, Style style) {
        this.out = out;
        this.style = style;
    }

    @Override
    public void add(CodedReport report) {
        reports.add(report);
    }

    @Override
    public void end() throws IOException {
        out.write(new Brief(reports, style).text());
        out.flush();
    }
}
