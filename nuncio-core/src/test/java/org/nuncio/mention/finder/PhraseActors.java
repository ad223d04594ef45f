package org.nuncio.mention.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuncio.article.Article;
import org.nuncio.gazetteer.Gazetteer;
import org.nuncio.gazetteer.GazetteerLoader;
import org.nuncio.mention.ActorMention;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.NewsTimeTagger;
import org.nuncio.sentence.Sentence;
import org.nuncio.text.Folder;
import org.nuncio.toy.ToyGazetteer;

/** Who is meant by a phrase of a made-up report, in the toy world with further lines. */
public final class PhraseActors {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 9);
    private final Gazetteer gazetteer;

    /** @param tables that take the place of those of the toy world, cells parted by semicolons */
    public PhraseActors(Map<String, String> tables) {
        Folder folder = ToyGazetteer.folder();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            folder = folder.plus(Folder.of(Map.of(table.getKey(), ToyGazetteer.table(table.getValue()))));
        }
        this.gazetteer =
                Objects.requireNonNull(GazetteerLoader.load(folder::read, "toy").gazetteer());
    }

    /**
     * The labels of all for whom the phrase stands, in order, one by one: <i>AAA/GOV</i>.
     *
     * @param text a line is a paragraph
     * @param filed town where the reporter is, or null
     */
    public List<String> of(String text, @Nullable String filed, String phrase) {
        return found(gazetteer, DAY, text, filed, phrase).stream()
                .map(mention -> mention.actor().label())
                .toList();
    }

    /** The same, where the reporter may be anywhere; {@code nobody} where the phrase stands for nobody. */
    public List<String> orNobody(String text, String phrase) {
        List<String> found = of(text, null, phrase);
        return found.isEmpty() ? List.of("nobody") : found;
    }

    /** The mentions that read so, in order, by a gazetteer of the test's own. */
    public static List<ActorMention> found(
            Gazetteer gazetteer, LocalDate day, String text, @Nullable String filed, String phrase) {
        Article bare = ParsedText.article(text, day, List.of());
        Article article = new Article(
                "",
                "",
                null,
                day,
                "none",
                null,
                "en",
                null,
                filed,
                List.of(),
                text,
                bare.paragraphs(),
                List.of(),
                List.of(),
                List.of());
        List<Sentence> sentences = ParsedText.sentences(text);
        Mentions mentions =
                new MentionFinder(gazetteer, ToyWorld.CODEBOOK, new NewsTimeTagger()).find(article, sentences);
        List<ActorMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            mentions.actorsIn(sentence).stream()
                    .filter(mention -> mention.span().cut(text).equals(phrase))
                    .forEach(found::add);
        }
        return found;
    }
}
