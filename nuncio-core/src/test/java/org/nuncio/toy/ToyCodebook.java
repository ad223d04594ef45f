package org.nuncio.toy;

import java.util.Map;
import org.nuncio.text.Folder;

/** A codebook small enough to be known by heart: a few acts and eleven operators. */
public final class ToyCodebook {
    private static final String TYPES = """
      - {type: AGREE,    quad: verbal cooperation,   side: cooperative, future: AGREE,    recipient: optional, modes: []}
      - {type: CONSULT,  quad: verbal cooperation,   side: cooperative, future: AGREE,    recipient: optional, modes: [visit, third-party]}
      - {type: CONCEDE,  quad: verbal cooperation,   side: cooperative, future: CONCEDE,  recipient: optional, modes: []}
      - {type: RETREAT,  quad: material cooperation, side: cooperative, future: CONCEDE,  announced: AGREE, recipient: optional, modes: [withdraw, release]}
      - {type: REQUEST,  quad: verbal conflict,      side: conflictual, future: REQUEST,  recipient: optional, modes: [change, yield, meet]}
      - {type: ACCUSE,   quad: verbal conflict,      side: conflictual, future: ACCUSE,   recipient: optional, modes: [allege]}
      - {type: REJECT,   quad: verbal conflict,      side: conflictual, future: REJECT,   recipient: optional, modes: [change, yield, meet]}
      - {type: THREATEN, quad: verbal conflict,      side: conflictual, future: THREATEN, recipient: optional, modes: [relations, violence]}
      - {type: SANCTION, quad: material conflict,    side: conflictual, future: THREATEN, recipient: needed,   modes: [convict, withdraw, discontinue, expel]}
      - {type: PROTEST,  quad: material conflict,    side: conflictual, future: THREATEN, recipient: optional, modes: [riot]}
      - {type: ASSAULT,  quad: material conflict,    side: conflictual, future: THREATEN, recipient: optional, modes: [heavy-weapons]}
      """;

    private static final String OPERATOR_TABLE = """
      - {operator: REQUEST,  cooperative: REQUEST,  conflictual: REQUEST,  alone: REQUEST,  status: ACTUAL, act: self,  recipient: [inner-actor, inner-recipient],
         modes: {CONSULT: meet, RETREAT: yield, "*": change}}
      - {operator: PROMISE,  cooperative: AGREE,    conflictual: THREATEN, alone: AGREE,    status: FUTURE, act: inner, recipient: [inner-recipient],
         modes: {SANCTION: relations, ASSAULT: violence}}
      - {operator: REFUSE,   cooperative: REJECT,   conflictual: REJECT,   alone: REJECT,   status: ACTUAL, act: inner, recipient: [inner-recipient, inner-actor],
         modes: {CONSULT: meet, RETREAT: yield, "*": change}}
      - {operator: ACCUSE,   cooperative: ACCUSE,   conflictual: ACCUSE,   alone: ACCUSE,   status: ACTUAL, act: self,  recipient: [inner-actor, inner-recipient]}
      - {operator: THREATEN, cooperative: THREATEN, conflictual: THREATEN, alone: THREATEN, status: FUTURE, act: inner, recipient: [inner-recipient],
         modes: {ASSAULT: violence, "*": relations}}
      - {operator: STOP,     cooperative: SANCTION, conflictual: RETREAT,  alone: silent,   status: inner,  act: inner, recipient: [inner-recipient],
         types: {CONSULT: REJECT}, modes: {CONSULT: meet, SANCTION: discontinue}}
      - {operator: ORDER,    cooperative: inner,    conflictual: inner,    alone: silent,   status: inner,  act: inner, foreign: REQUEST,
         recipient: [inner-recipient]}
      """;

    private static final String ACTS = """
      - id: consult.visit.01
        type: CONSULT
        modes: [visit]
        cameo: "042"
        contexts: [diplomatic]
        verb: [visit, fly to, travel to]
        noun: [visit, trip]
      - id: consult.meet.01
        type: CONSULT
        verb: [meet, meet with, hold $talks, hold $talks with]
        noun: [talks, talk, meeting]
      - id: consult.call.01
        type: CONSULT
        noun: [phone call]
        actor: [outer]
        recipient: [to, with]
      - id: assault.shell.01
        type: ASSAULT
        modes: [heavy-weapons]
        verb: [shell, bombard, attack, fire on]
        noun: [shelling, bombardment, attack]
      - id: assault.kill.01
        type: ASSAULT
        verb: [kill]
        noun: [killing of]
      - id: retreat.withdraw.01
        type: RETREAT
        modes: [withdraw]
        verb: [withdraw, pull out]
        noun: [withdrawal]
        recipient: [from]
      - id: retreat.release.01
        type: RETREAT
        modes: [release]
        verb: [release, free, set free, let free]
        noun: [release]
      - id: consult.negotiate.01
        type: CONSULT
        verb: [negotiate, negotiate with]
      - id: assault.war.01
        type: ASSAULT
        verb: [be at war with]
      - id: protest.riot.01
        type: PROTEST
        modes: [riot]
        noun: [riot]
        verb: [rampage through, loot]
      - id: sanction.convict.01
        type: SANCTION
        modes: [convict]
        verb: [convict]
      - id: sanction.recall.01
        type: SANCTION
        modes: [withdraw]
        verb: [recall]
      - id: sanction.break.01
        type: SANCTION
        modes: [discontinue]
        cameo: "161"
        verb: [break off tie, break off tie with]
        recipient: [with]
      - id: consult.mediate.01
        type: CONSULT
        modes: [third-party]
        verb: [mediate, mediate between]
      - id: sanction.expel.01
        type: SANCTION
        modes: [expel]
        verb: [expel]
      - id: retreat.lift.01
        type: RETREAT
        verb: [lift $sanctions, lift $sanctions on]
      - id: sanction.impose.01
        type: SANCTION
        modes: [discontinue]
        verb: [impose $sanctions on, sanction]
      """;

    private static final String OPERATORS = """
      - id: request.urge.01
        operator: REQUEST
        verb: [urge, ask, call on]
        doer: object
      - id: request.demand.01
        operator: REQUEST
        forms:
          - verb: [demand]
            doer: none
            recipient: [from, complement]
          - noun: [demand, call]
            doer: none
            recipient: [to]
      - id: request.reach.01
        operator: REQUEST
        verb: [visit, fly to]
        when: {complement: [ask], complement_form: [infinitive], recipient: ["@actor"]}
        over: []
        doer: none
      - id: promise.pledge.01
        operator: PROMISE
        verb: [pledge, promise, vow]
        recipient: [iobj, to]
        doer: subject
      - id: refuse.refuse.01
        operator: REFUSE
        forms:
          - verb: [refuse, decline]
            doer: subject
            recipient: [to]
          - noun: [refusal]
            over: [complement]
            recipient: [of]
            doer: subject
          - verb: [reject]
            doer: none
      - id: accuse.accuse.01
        operator: ACCUSE
        modes: [allege]
        verb: [accuse]
        over: [of]
        doer: object
      - id: accuse.condemn.01
        operator: ACCUSE
        verb: [condemn]
        over: [object]
        doer: none
      - id: threaten.threaten.01
        operator: THREATEN
        verb: [threaten]
        over: [complement, with]
        doer: subject
      - id: threaten.warn.01
        operator: THREATEN
        verb: [warn]
        recipient: [object]
        over: [complement]
        doer: subject
      - id: order.order.01
        operator: ORDER
        alone: no
        verb: [order]
        doer: subject
      - id: request.must.01
        operator: REQUEST
        verb: [say]
        when: {complement_modal: [must], recipient: ["@actor"]}
        recipient: complement
        over: [complement]
        doer: none
      - id: refuse.bow.01
        operator: REFUSE
        verb: [bow to]
        when: {negated: ["yes"]}
        over: []
      - id: stop.halt.01
        operator: STOP
        alone: no
        verb: [halt, stop, suspend]
        doer: subject
      """;

    private static final String REPORTING = """
      verbs: {say: neutral, tell: neutral, add: neutral}
      phrases: [according to]
      anonymous: {nouns: [official], markers: [on condition of anonymity]}
      """;

    private static final String REGISTERS = """
      quiet:
        sport: [goalkeeper, striker, league, half-time, referee]
      political: [minister, troops]
      everyday: [minister]
      """;

    private ToyCodebook() {}

    /** The files of the codebook by name. */
    public static Folder folder() {
        return Folder.of(Map.of(
                "registers.yaml", REGISTERS,
                "types.yaml", TYPES,
                "operators.yaml", OPERATOR_TABLE,
                "classes/toy.yaml",
                        "talks: [talk, negotiation]\nsanctions: [sanction, trade sanction]\ntexts: [resolution, letter]\n"
                                + "own_affairs: [law, verdict]\nhome_steps: [move]\njudged_affairs: [verdict]\ncourt_words: [verdict]\nothers_affairs: [foreign]\n"
                                + "prison: [prison]\nforeign_ground: [tribunal]\ncommon_crimes: [theft]\npolitical_charges: [treason]\n"
                                + "means_heavy_weapons: [rocket]\ncivilians: [man, people]\nbuildings: [school]\nbombarding: [shell]\ndiplomats: [minister]\n"
                                + "asked_yield: [surrender, give back, return]\nasked_meet: [dialogue]\nnatural_forces: [typhoon, flood]\n",
                "contexts.yaml", "diplomatic: [envoy, embassy]\nmilitary: [tank, shelling]\n",
                "reporting.yaml", REPORTING,
                "acts/toy.yaml", ACTS,
                "operators/toy.yaml", OPERATORS,
                "scores.tsv", "type\tmode\tscore\nCONSULT\t\t2.5\nCONSULT\tvisit\t4\nASSAULT\theavy-weapons\t-10\n"));
    }
}
