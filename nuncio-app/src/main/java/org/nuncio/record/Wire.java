package org.nuncio.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nuncio.article.Article;
import org.nuncio.article.DatelineReader;
import org.nuncio.gazetteer.Wires;
import org.nuncio.text.Span;

/**
 * Finds the news agency that an article credits. Looks only where reports say whose they are: dateline ({@code MOSCOW (Reuters) -}, {@code /TASS/}), publisher,
 * byline, credit lines ({@code Source: AFP}, {@code With inputs from PTI}, {@code © 2022 The Associated Press}), and the mark after the last sentence
 * ({@code … he said. (ANI)}). What an agency is quoted with in the text ({@code Interfax reported}) is not whose the article is, nor is the credit of a photo.
 */
public final class Wire {
    private static final Set<String> OTHERS = Set.of("caption", "teaser", "comment", "next-article");
    private static final Pattern AGENCY = Pattern.compile("[(\\[/](?<names>[^()\\[\\]/]{2,60})[)\\]/]");
    private static final Pattern HEAD =
            Pattern.compile("^[\\p{L}\\d ,./\\[\\]'’-]{2,80}?\\((?<names>[^()]{2,60})\\)\\s*[:—–-]");
    private static final Pattern PIECES = Pattern.compile("\\s*(?:[,;&+/|]|\\band\\b)\\s*");
    private static final Pattern LINE = Pattern.compile(
            "(?i)^\\W*(?:(?:source|sources|via|agency|agencies|from|by|with|text)\\s*[:—–-]?\\s+"
                    + "|(?:reporting|reported|report|written|story|compiled|distributed|provided) by\\s+"
                    + "|(?:with )?(?:agency |additional )?inputs? (?:from|by)\\s+|with (?:reporting|reports|material|files|information) (?:from|by)\\s+"
                    + "|(?:copyright|\\(c\\)|©)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4})?,?\\s*(?:by )?)?"
                    + "(?<names>\\p{L}[^\\n.:]{1,80}?)(?:\\.? all rights reserved| contributed to this (?:report|story))?\\W*$");
    private static final Pattern END = Pattern.compile(
            "[.!?…”\"'’)]\\s*(?:[(\\[](?<bracket>[^()\\[\\]]{2,80})[)\\]]|[—–/-]+\\s*(?<dash>\\p{L}[^—–()\\n]{1,60}?)/?|(?<=\\s)(?<bare>\\p{Lu}[\\p{L}-]{1,10}))\\s*\\.?\\s*$");
    private static final Pattern INPUTS = Pattern.compile(
            "(?i)^(?:(?:reporting|edited|editing|writing) by .*|(?:with )?(?:agency )?inputs? from\\s+)");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern WORK = Pattern.compile(
            "(?i)\\b(?:(?:with|additional|extra|further|original|some|agency|agencies|wire) )*(?:reporting|reports?|reported|writing|written|editing|edited|compiled|material|files?|inputs?|assistance)"
                    + "(?: (?:and|&) (?:writing|reporting|editing))?(?: assistance)? (?:by|from|of)\\b");
    private static final Pattern VERB = Pattern.compile(
            "(?i),? (?:(?:also|has|have|all) )*(?:contributed|contributing|reported|reporting|assisted|helped|added|provided|supplied)\\b.*$");
    private static final Pattern EMPLOYED = Pattern.compile(
            "(?:['’]s?)? (?:staff )?(?:writer|reporter|journalist|correspondent|photographer|videojournalist|producer|editor|colleague|bureau|news agenc)|['’]s? (?=\\p{Lu})");
    private static final Pattern OF = Pattern.compile(" (?:of|for|from|with) (?:the )?(?=\\p{Lu})");
    private static final Pattern PHOTO =
            Pattern.compile("(?i)\\b(?:photo|image|picture|pic|file|video|graphic|credit)s?\\b");
    private static final int WINDOW = 200;

    private final Wires wires;

    public Wire(Wires wires) {
        this.wires = wires;
    }

    /** Its name as the gazetteer has it: {@code Associated Press}. Of several the one that is named first. */
    public Optional<String> of(Article article) {
        return Stream.<Stream<String>>of(
                        dateline(article),
                        Stream.ofNullable(article.publisher()),
                        article.bylines().stream(),
                        lines(article),
                        credits(article),
                        end(article))
                .flatMap(names -> names)
                .filter(names -> !PHOTO.matcher(names).find())
                .flatMap(PIECES::splitAsStream)
                .flatMap(Wire::employer)
                .flatMap(name -> wires.named(name).stream())
                .findFirst();
    }

    /** What stands in brackets before the first word. */
    private static Stream<String> dateline(Article article) {
        String text = article.text();
        String head = text.substring(0, Math.min(text.length(), WINDOW));
        Matcher agency = AGENCY.matcher(head.substring(0, Math.min(head.length(), DatelineReader.wordsOf(text))));
        return Stream.concat(
                agency.results().map(found -> found.group(1)),
                HEAD.matcher(head).results().map(found -> found.group(1)));
    }

    /** Captions and the like credit pictures and other reports. */
    private static Stream<String> lines(Article article) {
        return article.furniture().stream()
                .filter(part -> !OTHERS.contains(part.kind()))
                .map(part -> LINE.matcher(part.text()))
                .filter(Matcher::matches)
                .map(line -> line.group("names"));
    }

    /** What stands in credit sentences beside the verb: {@code "Associated Press writers Max Poe and Ann Lee"}. */
    private static Stream<String> credits(Article article) {
        return article.furniture().stream()
                .filter(part -> part.kind().equals(Article.CREDIT))
                .flatMap(part -> SENTENCES.splitAsStream(part.text()))
                .map(sentence -> WORK.matcher(sentence).replaceAll(", "))
                .map(sentence -> VERB.matcher(sentence).replaceFirst(""));
    }

    /** The words themselves, and the agency that employs whom they name: {@code "AP journalist Jane Roe"}, {@code "Jane Roe of the Associated Press"}. */
    private static Stream<String> employer(String words) {
        String name = words.replaceAll("^\\W+|[\\s.)\\]]+$", "");
        Matcher before = EMPLOYED.matcher(name);
        Matcher after = OF.matcher(name);
        return Stream.of(
                        Stream.of(name),
                        before.find() ? Stream.of(name.substring(0, before.start())) : Stream.<String>of(),
                        after.find() ? Stream.of(name.substring(after.end())) : Stream.<String>of())
                .flatMap(names -> names);
    }

    private static Stream<String> end(Article article) {
        if (article.paragraphs().isEmpty()) {
            return Stream.empty();
        }
        Span last = article.paragraphs().get(article.paragraphs().size() - 1);
        String words = last.cut(article.text()).stripTrailing();
        List<String> names = new ArrayList<>();
        Matcher line = LINE.matcher(words);
        if (words.length() < WINDOW && line.matches()) {
            names.add(line.group("names"));
        }
        Matcher end = END.matcher(words.substring(Math.max(0, words.length() - WINDOW)));
        if (end.find()) {
            Stream.of("bracket", "dash", "bare")
                    .map(end::group)
                    .filter(group -> group != null)
                    .map(group -> INPUTS.matcher(group).replaceFirst(""))
                    .forEach(names::add);
        }
        return names.stream();
    }
}
