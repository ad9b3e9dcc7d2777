package nl.factuurwerk.party;

import jakarta.validation.Payload;
import nl.factuurwerk.rule.CitedRule;

/** The rules that stand as constraints on fields of this package, as payloads of those constraints. */
interface Cited {

    /** A text is longer than can be printed or sent. */
    @CitedRule("FW-PARTY-LENGTH")
    interface Length extends Payload {}

    /** An e-mail address has not the shape of one. */
    @CitedRule("FW-PARTY-EMAIL-FORMAT")
    interface EmailFormat extends Payload {}
}
