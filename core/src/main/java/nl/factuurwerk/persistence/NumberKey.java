package nl.factuurwerk.persistence;

import java.util.Comparator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.IssuedDocument;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.party.Party;

/**
 * What a number is unique among: the documents of one seller. What is made out in the name of a supplier is numbered among
 * the supplier's, so that it may have a number that is also one of ours.
 *
 * @param seller the identity of a supplier; empty for documents of our own
 * @param number the number
 */
record NumberKey(String seller, DocumentNumber number) implements Comparable<NumberKey> {

    private static final Comparator<NumberKey> ORDER =
            Comparator.comparing(NumberKey::seller).thenComparing(NumberKey::number);

    static NumberKey own(DocumentNumber number) {
        return new NumberKey("", number);
    }

    static NumberKey of(IssuedDocument document) {
        return document.kind().isSelfBilled()
                ? new NumberKey(document.seller().id().map(Id<Party>::value).orElseThrow(), document.number())
                : own(document.number());
    }

    @Override
    public int compareTo(NumberKey other) {
        return ORDER.compare(this, other);
    }
}
