package org.nuncio.coding.sentence;

import java.util.List;
import org.nuncio.codebook.Codebook;
import org.nuncio.coding.home.Critics;
import org.nuncio.coding.home.Detainees;
import org.nuncio.coding.home.Domestic;
import org.nuncio.coding.home.HandedBack;
import org.nuncio.coding.home.Hosts;
import org.nuncio.coding.home.JoinedForces;
import org.nuncio.coding.home.Jurisdiction;
import org.nuncio.coding.home.Locals;
import org.nuncio.coding.home.Opposing;
import org.nuncio.coding.home.OwnAffairs;
import org.nuncio.coding.home.OwnPeople;
import org.nuncio.coding.home.OwnWarnings;
import org.nuncio.coding.home.Rebels;
import org.nuncio.coding.home.Stateless;
import org.nuncio.coding.home.Struck;
import org.nuncio.coding.home.Uncoded;
import org.nuncio.coding.home.UnlistedTowns;
import org.nuncio.coding.home.UnnamedTargets;
import org.nuncio.coding.home.Unrest;
import org.nuncio.coding.party.Addressees;
import org.nuncio.coding.party.Allies;
import org.nuncio.coding.party.Audience;
import org.nuncio.coding.party.Continued;
import org.nuncio.coding.party.Freed;
import org.nuncio.coding.party.Fugitives;
import org.nuncio.coding.party.Gifts;
import org.nuncio.coding.party.Makers;
import org.nuncio.coding.party.Others;
import org.nuncio.coding.party.QuotedOthers;
import org.nuncio.coding.party.Retorts;
import org.nuncio.coding.party.Unnamed;
import org.nuncio.coding.party.Venues;
import org.nuncio.coding.reading.Reading;
import org.nuncio.coding.scene.Circumstances;
import org.nuncio.mention.Mentions;
import org.nuncio.sentence.Sentence;

/**
 * Puts right, step by step, who does something to whom after the slots of a clause have been read: first with the clause alone, then with the other readings of the
 * sentence, last with all that the report says. Each step sees what those before it have found, so the order matters; {@code docs/parties.md} gives it with an
 * example for each.
 */
record Corrections(List<Correction> steps) {

    /** With no more than the clause: who is addressed, answered, or meant by a condition. */
    static Corrections inClause(Mentions mentions, Makers makers) {
        return new Corrections(List.of(
                new Correction("audience", r -> Audience.spared(r, mentions)),
                new Correction("venue", Venues::spared),
                new Correction("freed", Freed::notAsked),
                new Correction("given", r -> Others.given(r, mentions)),
                new Correction("condition", r -> Others.onCondition(r, mentions)),
                new Correction("own-warning", r -> OwnWarnings.placed(r, mentions)),
                new Correction("complement", r -> Others.inComplement(r, mentions)),
                new Correction("reached", r -> Others.reached(r, mentions)),
                new Correction("continued", r -> Continued.from(r, mentions)),
                new Correction("refused", r -> Others.refused(r, mentions)),
                new Correction("wanted", r -> Fugitives.wanted(r, mentions)),
                new Correction("answered", makers::answered)));
    }

    /** With the other readings of the sentence: purposes, what the harm was done with, and who stands against whom. */
    static Corrections besideOthers(Codebook codebook, Sentence sentence, Mentions mentions, Readings readings) {
        Harm harm = new Harm(sentence, readings);
        Means means = new Means(codebook, sentence, mentions);
        return new Corrections(List.of(
                new Correction("purpose", new Purposes(readings)::of),
                new Correction("harm", harm::whole),
                new Correction("means", r -> means.of(r, readings)),
                new Correction("rebutted", new Rebuttals(sentence, readings)::of),
                new Correction("judged", new JudgedClauses(sentence, mentions, readings)::placed),
                new Correction("hosts", new Hosts(sentence, mentions)::placed),
                new Correction("rebels", r -> Rebels.placed(r, codebook))));
    }

    /** With the report: who is an ally, who is of the state that it is about, who is not named. */
    static Corrections inReport(
            Codebook codebook, Allies allies, Sentence sentence, Mentions mentions, Circumstances circumstances) {
        return new Corrections(List.of(
                new Correction("quoted-others", new QuotedOthers(sentence, mentions)::placed),
                new Correction("allies", allies::spared),
                new Correction("own-name", Others::withoutOwnName),
                new Correction("gifts", Gifts::spared),
                new Correction("own-forces", Others::withoutOwnForces),
                new Correction("handed-back", r -> HandedBack.placed(r, sentence, mentions)),
                new Correction("towns", new UnlistedTowns(sentence, mentions)::struck),
                new Correction("retorts", new Retorts(sentence, mentions)::placed),
                new Correction("joined-forces", new JoinedForces(sentence, mentions)::placed),
                new Correction("locals", r -> Locals.placed(r, circumstances, sentence, mentions)),
                new Correction("detainees", new Detainees(sentence, mentions, circumstances)::placed),
                new Correction("domestic", r -> Domestic.placed(r, sentence, mentions)),
                new Correction("critics", r -> Critics.placed(r, sentence, mentions)),
                new Correction("unrest", r -> Unrest.placed(r, sentence, mentions)),
                new Correction("own-affairs", new OwnAffairs(codebook, sentence, mentions)::placed),
                new Correction("told-to", new Addressees(codebook, sentence, mentions)::placed),
                new Correction("unnamed", new Unnamed(sentence, mentions, circumstances)::named),
                new Correction("struck", new Struck(codebook, sentence, mentions)::placed),
                new Correction("jurisdiction", new Jurisdiction(codebook, sentence, mentions, circumstances)::placed),
                new Correction("opposing", new Opposing(codebook, sentence, mentions)::placed),
                new Correction("unnamed-target", new UnnamedTargets(sentence, mentions)::placed),
                new Correction("own-people", new OwnPeople(sentence, mentions, circumstances)::placed),
                new Correction("uncoded", new Uncoded(sentence, mentions)::placed),
                new Correction("stateless", Stateless::coded)));
    }

    Reading of(Reading reading) {
        Reading corrected = reading;
        for (Correction step : steps) {
            corrected = step.of(corrected);
        }
        return corrected;
    }
}
