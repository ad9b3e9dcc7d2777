package nl.factuurwerk.invoice;

import jakarta.validation.Payload;
import nl.factuurwerk.rule.CitedRule;

/** The rules that stand as constraints on drafts, as payloads of those constraints. */
interface Cited {

    /** There is nothing on the invoice. */
    @CitedRule(value = "DRAFT-LINES", term = "BG-25")
    interface Lines extends Payload {}

    /** What is supplied is not said. */
    @CitedRule(value = "DRAFT-DESCRIPTION", term = "BT-153")
    interface Nature extends Payload {}

    /** How much is supplied is not said. */
    @CitedRule(value = "DRAFT-QUANTITY", term = "BT-129")
    interface LineQuantity extends Payload {}

    /** What one costs is not said. */
    @CitedRule(value = "DRAFT-PRICE", term = "BT-146")
    interface LinePrice extends Payload {}

    /** Why there is an allowance or charge is not said. */
    @CitedRule("DRAFT-REASON")
    interface Reason extends Payload {}

    /** A text is longer than can be printed or sent. */
    @CitedRule("DRAFT-LENGTH")
    interface Length extends Payload {}
}
