package nl.factuurwerk.party;

import nl.factuurwerk.audit.Canonical;
import nl.factuurwerk.audit.CanonicalFields;

/**
 * How a party is written canonically: with every field it has, so that a document shows that its seller or buyer was
 * changed.
 *
 * <p>A tag is never given another meaning, nor used again. A field that is added takes the next tag and is optional, so
 * that parties without it keep the digest they had.
 */
public final class PartyForm {

    private PartyForm() {}

    /**
     * Writes a party.
     *
     * @param party the party
     * @param to where to write it
     */
    public static void write(Party party, Canonical to) {
        switch (party) {
            case Organisation organisation -> to.structure(1, organisation, PartyForm::organisation);
            case Person person -> to.structure(2, person, PartyForm::common);
        }
    }

    private static void organisation(Organisation organisation, Canonical to) {
        common(organisation, to);
        to.optional(20, organisation.tradingName(), Canonical::text)
                .optional(21, organisation.vatNumber().map(VatNumber::value), Canonical::text)
                .optional(22, organisation.taxRegistration(), Canonical::text)
                .optional(23, organisation.kvk().map(KvkNumber::value), Canonical::text)
                .optional(24, organisation.establishment().map(EstablishmentNumber::value), Canonical::text)
                .optional(25, organisation.rsin().map(Rsin::value), Canonical::text)
                .optional(26, organisation.oin().map(Oin::value), Canonical::text)
                .bool(27, organisation.isPublicBody())
                .name(28, organisation.capacity());
    }

    // Up to and including 19, for the fields of organisations follow on it.
    private static void common(Party party, Canonical to) {
        to.optional(1, party.id(), CanonicalFields::id)
                .text(2, party.name())
                .optional(3, party.address(), PartyForm::address)
                .optional(4, party.email(), Canonical::text)
                .optional(5, party.contact(), PartyForm::contact)
                .optional(6, party.language(), CanonicalFields::language)
                .list(7, party.accounts(), PartyForm::account)
                .optional(8, party.electronicAddress(), PartyForm::electronicAddress);
    }

    private static void address(Address address, Canonical to) {
        to.list(1, address.lines(), Canonical::text)
                .optional(2, address.postCode(), Canonical::text)
                .optional(3, address.city(), Canonical::text)
                .optional(4, address.subdivision(), Canonical::text)
                .field(5, address.country(), CanonicalFields::country);
    }

    private static void contact(Contact contact, Canonical to) {
        to.optional(1, contact.name(), Canonical::text)
                .optional(2, contact.phone(), Canonical::text)
                .optional(3, contact.email(), Canonical::text);
    }

    private static void account(BankAccount account, Canonical to) {
        to.text(1, account.iban().value())
                .optional(2, account.name(), Canonical::text)
                .optional(3, account.bic().map(Bic::value), Canonical::text);
    }

    private static void electronicAddress(ElectronicAddress address, Canonical to) {
        to.text(1, address.scheme()).text(2, address.id());
    }
}
