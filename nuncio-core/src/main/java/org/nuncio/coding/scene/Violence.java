package org.nuncio.coding.scene;

import java.util.Set;
import org.nuncio.sentence.Token;

/** Nouns for one outbreak of violence: <i>Monday's bombardment</i>, <i>the blast</i>. */
public final class Violence {
    private static final Set<String> NOUNS = Set.of(
            "attack",
            "bombardment",
            "shelling",
            "barrage",
            "bombing",
            "blast",
            "explosion",
            "strike",
            "airstrike",
            "raid",
            "assault",
            "ambush",
            "shooting",
            "massacre",
            "killing",
            "killings",
            "clash",
            "clashes",
            "fighting",
            "battle",
            "violence",
            "riot",
            "unrest",
            "crackdown",
            "bloodshed");

    private Violence() {}

    public static boolean isOne(Token noun) {
        return NOUNS.contains(noun.lemma());
    }
}
