package nl.factuurwerk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.factuurwerk.invoice.InvoiceHeader;
import nl.factuurwerk.party.Address;
import nl.factuurwerk.party.Party;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.text.Language;

/** Who supplies and who buys, as they stand on paper. Whoever made it out, the supplier is the sender. */
final class PartyBlocks {

    private final Language language;
    private final Party seller;
    private final Party buyer;
    private final Country home;
    private final Labels labels;

    PartyBlocks(InvoiceHeader header, Labels labels) {
        this(header.seller(), header.buyer(), header.language(), labels);
    }

    PartyBlocks(Party seller, Party buyer, Language language, Labels labels) {
        this.language = language;
        this.seller = seller;
        this.buyer = buyer;
        this.home = seller.country().orElse(Country.NETHERLANDS);
        this.labels = labels;
    }

    /** With the country for a reader in another one. */
    List<String> sender() {
        List<String> lines = new ArrayList<>();
        lines.add(seller.name());
        seller.tradingName().ifPresent(lines::add);
        seller.address()
                .map(address -> block(address, buyer.country().orElse(home)))
                .ifPresent(lines::addAll);
        seller.contact().ifPresent(contact -> {
            contact.name().ifPresent(lines::add);
            contact.phone().ifPresent(lines::add);
            contact.email().ifPresent(lines::add);
        });
        if (seller.contact().flatMap(contact -> contact.email()).isEmpty()) {
            seller.email().ifPresent(lines::add);
        }
        return lines;
    }

    List<String> recipient() {
        List<String> lines = new ArrayList<>();
        lines.add(buyer.name());
        buyer.tradingName().ifPresent(lines::add);
        buyer.contact().flatMap(contact -> contact.name()).ifPresent(lines::add);
        buyer.address().map(address -> block(address, home)).ifPresent(lines::addAll);
        return lines;
    }

    /** The registrations of the supplier (art. 27 Handelsregisterwet, art. 35a(1)(c) Wet OB). */
    List<String> footer() {
        List<String> texts = new ArrayList<>();
        seller.kvk().ifPresent(kvk -> texts.add(labels.text("sender.kvk", Map.of("number", kvk.value()))));
        seller.vatNumber().ifPresent(number -> texts.add(labels.text("sender.vat", Map.of("number", number.value()))));
        seller.iban().ifPresent(iban -> texts.add(iban.formatted()));
        return texts;
    }

    private List<String> block(Address address, Country reader) {
        return address.block(reader, language);
    }
}
