package org.nuncio.publish;
import java.util.List;
import org.nuncio.coding.CodedReport;
record Brief(List<CodedReport> reports, Style style) { String text() { return ""; } }
