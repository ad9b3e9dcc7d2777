package nl.factuurwerk.invoice;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.rule.Location;

/** Tells whether two states are of one party, and what differs between them. */
final class PartyDiff {

    private final Party before;
    private final Party after;
    private final Consumer<Change> changes;

    private PartyDiff(Party before, Party after, Consumer<Change> changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    /** Tells by identity; where one of them has none, by VAT number, by number in the trade register, by name. */
    static boolean isSame(Party one, Party other) {
        if (one.id().isPresent() && other.id().isPresent()) {
            return one.id().equals(other.id());
        }
        return one.name().equals(other.name())
                || shares(one, other, Party::vatNumber)
                || shares(one, other, Party::kvk);
    }

    private static boolean shares(Party one, Party other, Function<Party, Optional<?>> look) {
        return look.apply(one).isPresent() && look.apply(one).equals(look.apply(other));
    }

    static void compare(Party before, Party after, Consumer<Change> changes) {
        if (!before.equals(after)) {
            new PartyDiff(before, after, changes).compare();
        }
    }

    private void compare() {
        look(DraftPart.BUYER_NAME, DraftPart.BUYER_NAME.at(), party -> Optional.of(party.name()));
        look(DraftPart.BUYER_ADDRESS, DraftPart.BUYER_ADDRESS.at(), Party::address);
        look(DraftPart.BUYER_VAT_NUMBER, DraftPart.BUYER_VAT_NUMBER.at(), Party::vatNumber);
        look(DraftPart.BUYER_CAPACITY, DraftPart.BUYER_CAPACITY.at(), party -> Optional.of(party.capacity()));
        detail("id", "", Party::id);
        detail("tradingName", "BT-45", Party::tradingName);
        detail("kvk", "BT-47", Party::kvk);
        detail("establishment", "", Party::establishment);
        detail("rsin", "", Party::rsin);
        detail("oin", "", Party::oin);
        detail("taxRegistration", "", Party::taxRegistration);
        detail("publicBody", "", party -> Optional.of(party.isPublicBody()));
        detail("email", "", Party::email);
        detail("contact", "BG-9", Party::contact);
        detail("electronicAddress", "BT-49", Party::electronicAddress);
        detail("language", "", Party::language);
        detail("accounts", "", party -> Optional.of(party.accounts()).filter(all -> !all.isEmpty()));
    }

    private void detail(String name, String term, Function<Party, Optional<?>> look) {
        look(DraftPart.BUYER_DETAILS, Location.of(DraftPart.BUYER_DETAILS.at().path() + "." + name, term), look);
    }

    private void look(DraftPart part, Location where, Function<Party, Optional<?>> look) {
        Optional<Object> was = look.apply(before).map(Object.class::cast);
        Optional<Object> is = look.apply(after).map(Object.class::cast);
        if (!was.equals(is)) {
            changes.accept(new Change(part, where, was, is));
        }
    }
}
