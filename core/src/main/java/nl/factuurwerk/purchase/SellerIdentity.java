package nl.factuurwerk.purchase;

import java.util.Locale;
import java.util.Optional;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PartyContent;
import nl.factuurwerk.text.PlainText;

/**
 * Who sent an invoice, as far as what it states goes: two are the same by the first of VAT identifier (BT-31), legal
 * registration (BT-30) and name (BT-27) that both state.
 *
 * @param vat the VAT identifier in capitals without separators
 * @param registration the legal registration likewise, whatever its scheme
 * @param name the name in small letters, with single spaces
 */
record SellerIdentity(Optional<String> vat, Optional<String> registration, Optional<String> name) {

    static SellerIdentity of(PartyContent seller) {
        return new SellerIdentity(
                seller.vatIdentifier().map(PlainText::compact),
                Optional.of(seller.legalRegistration())
                        .flatMap(IdentifierContent::value)
                        .map(PlainText::compact),
                seller.name().map(SellerIdentity::folded));
    }

    boolean isSameAs(SellerIdentity other) {
        if (vat.isPresent() && other.vat.isPresent()) {
            return vat.equals(other.vat);
        }
        if (registration.isPresent() && other.registration.isPresent()) {
            return registration.equals(other.registration);
        }
        return name.isPresent() && name.equals(other.name);
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (String word : PlainText.strip(name).toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!word.isBlank()) {
                folded.append(folded.isEmpty() ? "" : " ").append(word);
            }
        }
        return folded.toString();
    }
}
