package nl.factuurwerk.dispatch;

import nl.factuurwerk.invoice.IssuedDocument;

/**
 * Sends documents, by a mail provider, a printer or a portal. A host implements it; it is called outside any unit of work.
 *
 * <pre>{@code
 * Dispatcher mailer = (dispatch, document) -> {
 *     byte[] pdf = renderer.render(dispatch.isCopy() ? InvoiceView.copyOf(document) : InvoiceView.of(document));
 *     String receipt = provider.send(dispatch.id().value(), dispatch.to().address(), pdf);
 *     return DispatchResult.delivered(receipt);
 * };
 * }</pre>
 *
 * <p>A program can end between sending and writing down that it was sent. The dispatch is handed over again then, <em>with
 * the same identity</em>. Whoever must not send twice hands that identity to the provider as the key by which the provider
 * knows a repetition (an idempotency key), or keeps it.
 */
@FunctionalInterface
public interface Dispatcher {

    /**
     * Sends a document once.
     *
     * @param dispatch by which way, where to, and whether it is a copy; its identity stays the same when it is tried again
     * @param document what to send
     * @return what came of it. A {@link RuntimeException} counts as failed, to be tried again; an {@link Error} ends the
     *     run, and what was under way is tried again when its lease has run out
     */
    DispatchResult send(Dispatch dispatch, IssuedDocument document);

    /**
     * Sends once what is no issued document: a letter to a debtor ({@code letter}), or the confirmation of what was talked
     * about ({@code dunning-entry}). The host finds it by the identity that {@link Dispatch#document} names.
     *
     * @param dispatch by which way, where to, and what; its identity stays the same when it is tried again
     * @return what came of it; a host that does not say otherwise sends nothing of the kind, and the dispatch is given up
     */
    default DispatchResult send(Dispatch dispatch) {
        return DispatchResult.refused("This dispatcher does not send " + dispatch.document());
    }
}
