package org.nuncio.app.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.nuncio.article.ArticleReader;
import org.nuncio.article.Caps;
import org.nuncio.record.Copies;
import org.nuncio.record.CopyIndex;
import org.nuncio.record.CopyOf;
import org.nuncio.record.Signature;

/** Twenty altered copies of each of forty reports, and reports that look like copies and are none. */
public final class CopyBench {
    private static final long SHUFFLE = 20_220_214;

    private final CopyCorpus corpus;
    private final ArticleReader articles = new ArticleReader(Caps.defaults());

    private CopyBench(CopyCorpus corpus) {
        this.corpus = corpus;
    }

    /** @param root with {@code samples} and {@code eval} */
    public static CopyBench over(Path root) throws IOException {
        return new CopyBench(CopyCorpus.read(root));
    }

    /**
     * What came of a run.
     *
     * @param copies how many there were
     * @param found how many were taken for a copy of their original, or of another copy of it
     * @param missed names of the others with their recipes
     */
    public record Found(int copies, int found, List<String> missed) {}

    /**
     * A report or an altered copy of it.
     *
     * @param recipe what was done to it, empty for the report
     */
    public record Copy(String name, String recipe, String text) {}

    /** Each report with its copies after it, by its name. */
    public Map<String, List<Copy>> families() {
        Map<String, List<Copy>> families = new TreeMap<>();
        corpus.originals().forEach((name, text) -> {
            List<Copy> family = new ArrayList<>(List.of(new Copy(name, "", text)));
            for (int i = 0; i < CopyMaker.COPIES; i++) {
                family.add(new Copy(
                        name + "/" + i, CopyMaker.recipe(i), corpus.maker().copy(name, text, i)));
            }
            families.put(name, family);
        });
        return families;
    }

    /** Reports first, copies in any order after them. */
    public Found copiesAfterOriginals() {
        return run(false);
    }

    /** All in any order, so that the first of each family counts as the original. */
    public Found copiesInAnyOrder() {
        return run(true);
    }

    private Found run(boolean anyOrder) {
        List<Copies.Candidate> originals = new ArrayList<>();
        corpus.originals().forEach((name, text) -> originals.add(candidate(name, text)));
        List<Copies.Candidate> all = new ArrayList<>();
        for (Copies.Candidate original : originals) {
            for (int i = 0; i < CopyMaker.COPIES; i++) {
                String text = corpus.originals().get(original.report());
                all.add(candidate(original.report() + "/" + i, corpus.maker().copy(original.report(), text, i)));
            }
        }
        int copies = all.size();
        if (anyOrder) {
            all.addAll(originals);
        }
        Collections.shuffle(all, new Random(SHUFFLE));
        if (!anyOrder) {
            all.addAll(0, originals);
        }
        Map<String, String> origins = origins(all);
        Map<String, String> firsts = new HashMap<>();
        List<String> missed = new ArrayList<>();
        for (Copies.Candidate article : all) {
            String family = family(article.report());
            String origin = origins.get(article.report());
            String first = firsts.putIfAbsent(family, origin);
            if (first != null && !first.equals(origin)) {
                missed.add(article.report() + " " + origin);
            }
        }
        Collections.sort(missed);
        return new Found(copies, copies - missed.size(), missed);
    }

    /** For each article the first of those that it copies, or that they copy. */
    private static Map<String, String> origins(List<Copies.Candidate> articles) {
        CopyIndex index = new CopyIndex();
        Map<String, String> origins = new HashMap<>();
        for (Copies.Candidate article : articles) {
            Optional<CopyOf> copy = Copies.find(article, index.candidates(article.signature()));
            origins.put(
                    article.report(), copy.map(of -> origins.get(of.report())).orElse(article.report()));
            index.add(article);
        }
        return origins;
    }

    /** The long and the short version of one sample are one report. */
    private static String family(String report) {
        String name = report.contains("/") ? report.substring(0, report.indexOf('/')) : report;
        return name.endsWith("-short") ? name.substring(0, name.length() - "-short".length()) : name;
    }

    /** Pairs of different reports, spun copies among them, that are taken for copies, each with its share. */
    public Map<String, Double> falseCopiesAmongReports() {
        Map<String, Copies.Candidate> all = new TreeMap<>();
        corpus.originals().forEach((name, text) -> all.put(name, candidate(name, text)));
        corpus.spun().forEach((name, text) -> all.put(name + "/spun", candidate(name + "/spun", text)));
        corpus.followUps().forEach((name, text) -> all.put(name + "/follow-up", candidate(name + "/follow-up", text)));
        corpus.others().forEach((name, text) -> all.put(name + "/other", candidate(name + "/other", text)));
        Map<String, Double> wrong = new TreeMap<>();
        all.values()
                .forEach(one -> all.values().stream()
                        .filter(other -> one.report().compareTo(other.report()) > 0
                                && !one.report().equals(family(other.report()) + "-short"))
                        .forEach(other -> Copies.find(one, List.of(other))
                                .ifPresent(copy -> wrong.put(one.report() + " of " + other.report(), copy.share()))));
        return wrong;
    }

    /** Look-alikes that are taken for copies of the report that they repeat some of, each with its share. */
    public Map<String, Double> falseCopiesAmongLookAlikes() {
        Map<String, Double> wrong = new TreeMap<>();
        corpus.lookAlikes().forEach((name, text) -> {
            String original = family(name);
            Copies.find(
                            candidate(name, text),
                            List.of(candidate(original, corpus.originals().get(original))))
                    .ifPresent(copy -> wrong.put(name, copy.share()));
        });
        return wrong;
    }

    private Copies.Candidate candidate(String name, String text) {
        String clean = articles.read(name, text.getBytes(StandardCharsets.UTF_8), null)
                .article()
                .text();
        return new Copies.Candidate(name, Signature.of(clean), clean);
    }

    /** A section for {@code eval/REPORT.md}. */
    public String page() {
        Found after = copiesAfterOriginals();
        Found any = copiesInAnyOrder();
        StringBuilder page = new StringBuilder("## copies\n\n| what | of | right | share |\n|---|---:|---:|---:|\n");
        row(page, "altered copies with the origin of their report", after.copies(), after.found());
        row(page, "the same, all in any order", any.copies(), any.found());
        int lookAlikes = corpus.lookAlikes().size();
        row(
                page,
                "reports that repeat background: no copies",
                lookAlikes,
                lookAlikes - falseCopiesAmongLookAlikes().size());
        int reports = corpus.originals().size() + 3 * corpus.spun().size();
        int pairs = reports * (reports - 1) / 2 - 1;
        row(
                page,
                "pairs of different reports: no copies",
                pairs,
                pairs - falseCopiesAmongReports().size());
        Set<String> missed = new HashSet<>(after.missed());
        missed.addAll(any.missed());
        page.append("\n");
        missed.stream()
                .sorted()
                .forEach(name -> page.append("- missed: ").append(named(name)).append('\n'));
        falseCopiesAmongLookAlikes().forEach((name, share) -> page.append(wrong(name, share)));
        falseCopiesAmongReports().forEach((name, share) -> page.append(wrong(name, share)));
        return page.toString();
    }

    private static String named(String missed) {
        String report = missed.substring(0, missed.indexOf(' '));
        boolean copy = report.contains("/");
        return missed
                + (copy ? " " + CopyMaker.recipe(Integer.parseInt(report.substring(report.indexOf('/') + 1))) : "");
    }

    private static String wrong(String name, double share) {
        return String.format(Locale.ROOT, "- no copy: %s, share %.2f\n", name, share);
    }

    private static void row(StringBuilder page, String what, int of, int right) {
        page.append(String.format(Locale.ROOT, "| %s | %,d | %,d | %.3f |\n", what, of, right, (double) right / of));
    }
}
