package nl.factuurwerk.dispatch;

import java.util.List;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.party.Party;

/**
 * Says what is to be sent how when a document is issued. Asked within the unit of work that issues it, so it has no effect
 * outside and looks nothing up; what it throws undoes the issue.
 *
 * <pre>{@code
 * SendingPolicy both = document -> List.of(Destination.of(Channel.POST, ""), Destination.of(Channel.PORTAL, "4711"));
 * }</pre>
 */
@FunctionalInterface
public interface SendingPolicy {

    /**
     * Says by which ways a document goes.
     *
     * @param document the invoice or credit note that is being issued
     * @return where to, in the order in which it is written down; empty where it is not sent. One that is said twice counts
     *     once
     */
    List<Destination> of(IssuedDocument document);

    /**
     * Sends nothing by itself: only what is asked for.
     *
     * @return the policy
     */
    static SendingPolicy none() {
        return document -> List.of();
    }

    /**
     * Sends by e-mail to {@linkplain Party#email the address} of whoever gets the document: the buyer, or the supplier in
     * whose name the office makes it out. Sends nothing where that has none.
     *
     * @return the policy
     */
    static SendingPolicy byEmail() {
        return document ->
                addressee(document).email().map(Destination::email).stream().toList();
    }

    private static Party addressee(IssuedDocument document) {
        return document.kind().isSelfBilled() ? document.seller() : document.buyer();
    }
}
