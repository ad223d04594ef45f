package org.nuncio.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nuncio.app.score.StoryScore.Stage;
import org.nuncio.text.Span;

/** Counts what is right in one record. */
final class Scorer {
    private final GoldStory gold;
    private final CodedStory coded;
    private final Pairing pairing;
    private final NearMisses nearMisses;
    private final Tally tally = new Tally();

    Scorer(GoldStory gold, CodedStory coded) {
        this.gold = gold;
        this.coded = coded;
        this.pairing = new Pairing(gold, coded);
        this.nearMisses = new NearMisses(gold, coded, pairing);
    }

    StoryScore score() {
        Attributes attributes = new Attributes(tally);
        for (int g = 0; g < gold.events().size(); g++) {
            GoldStory.Event event = gold.events().get(g);
            Optional<CodedStory.Event> served = pairing.codedOf(g).map(coded.events()::get);
            served.ifPresent(got -> attributes.judge(event, got, sentence(event)));
            if (served.isPresent() && !event.optional()) {
                tally.judged(served.get().confidence(), true);
                found(event);
            } else if (!event.optional()) {
                missed(event, nearMisses.codedOf(g).map(coded.events()::get));
            }
        }
        surplus();
        gold.statements().forEach(this::judge);
        return tally.score(forbidden());
    }

    private String sentence(GoldStory.Event event) {
        return Alike.find(coded.text(), event.evidence()).map(coded::sentence).orElse(event.evidence());
    }

    private void found(GoldStory.Event event) {
        tally.type(event.types().get(0), new Count(1, 1, 1));
        for (Stage stage : List.of(Stage.EVIDENCE, Stage.TYPE, Stage.ACTORS, Stage.RECIPIENTS)) {
            tally.note(stage, true);
        }
    }

    /** The figures of surplus events hold the coded one that comes near, since it is wrong as well. */
    private void missed(GoldStory.Event event, Optional<CodedStory.Event> near) {
        tally.type(event.types().get(0), new Count(0, 1, 0));
        tally.note(Stage.EVIDENCE, near.isPresent());
        near.ifPresent(got -> {
            tally.note(Stage.TYPE, event.takes(got.type(), got.happened()));
            tally.note(Stage.ACTORS, event.actorsFit(got));
            tally.note(Stage.RECIPIENTS, event.recipientsFit(got));
        });
        tally.confuse(
                "event", event.label(), near.map(CodedStory.Event::label).orElse(Confusion.NOTHING), sentence(event));
    }

    /** Coded events that serve nothing; those that are denied or only feared do no harm. */
    private void surplus() {
        for (int c = 0; c < coded.events().size(); c++) {
            CodedStory.Event event = coded.events().get(c);
            if (!pairing.serves(c) && !event.isHarmless()) {
                tally.judged(event.confidence(), false);
                tally.type(event.type(), new Count(0, 0, 1));
                if (!nearMisses.isNear(c)) {
                    tally.confuse("event", Confusion.NOTHING, event.label(), coded.sentence(event.evidence()));
                }
            }
        }
    }

    /** Four fifths of the words are enough. */
    private void judge(GoldStory.Quotation quotation) {
        Optional<Span> place = Alike.find(coded.text(), quotation.words());
        List<CodedStory.Said> hits = coded.statements().stream()
                .filter(said -> place.isPresent()
                        && Alike.shared(place.get(), said.span())
                                >= 0.8 * place.get().length())
                .toList();
        tally.note(Stage.STATEMENT, !hits.isEmpty(), List.of("a statement"), "", quotation.words());
        List<String> speakers = hits.stream()
                .map(CodedStory.Said::speaker)
                .filter(name -> name != null)
                .toList();
        boolean right = speakers.stream()
                .anyMatch(name -> quotation.speakers().stream().anyMatch(asked -> Alike.names(name, asked)));
        tally.note(Stage.SPEAKER, right, quotation.speakers(), String.join(" ", speakers), quotation.words());
    }

    private List<String> forbidden() {
        List<String> forbidden = new ArrayList<>();
        for (GoldStory.Forbidden words : gold.forbidden()) {
            Optional<Span> place = Alike.find(coded.text(), words.words());
            for (int c = 0; c < coded.events().size() && place.isPresent(); c++) {
                CodedStory.Event event = coded.events().get(c);
                if (!pairing.serves(c) && event.happened() && isForbidden(words, place.get(), event)) {
                    forbidden.add("\"" + words.words() + "\" as " + event.type());
                }
            }
        }
        return forbidden;
    }

    private static boolean isForbidden(GoldStory.Forbidden words, Span place, CodedStory.Event event) {
        Span evidence = event.evidence();
        boolean inside = evidence.start() >= place.start() - 2 && evidence.end() <= place.end() + 2;
        if (words.types().isEmpty()) {
            return inside;
        }
        boolean covers = Alike.shared(place, evidence) >= 0.8 * place.length();
        return (inside || covers) && words.types().contains(event.type());
    }
}
