package nl.factuurwerk.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.text.Language;

/**
 * Someone who sells or buys: an {@link Organisation}, or a {@link Person} outside any business.
 *
 * <p>Immutable and equal by value. Only the name is always there; whether the rest is enough depends on the document and
 * is judged when it is issued.
 */
public abstract sealed class Party permits Organisation, Person {

    private final Optional<Id<Party>> id;

    @Size(max = Limits.NAME, groups = Draft.class, payload = Cited.Length.class)
    private final String name;

    private final Optional<@Valid Address> address;

    private final Optional<
                    @Size(max = Limits.EMAIL, groups = Draft.class, payload = Cited.Length.class)
                    @Email(groups = Draft.class, payload = Cited.EmailFormat.class) String>
            email;

    private final Optional<@Valid Contact> contact;
    private final Optional<Language> language;
    private final List<@Valid BankAccount> accounts;
    private final Optional<ElectronicAddress> electronicAddress;

    Party(PartyBuilder<?, ?> builder) {
        id = builder.id;
        name = builder.name;
        address = builder.address;
        email = builder.email;
        contact = builder.contact;
        language = builder.language;
        accounts = List.copyOf(builder.accounts);
        electronicAddress = builder.electronicAddress;
    }

    /**
     * Returns who this is, whatever name or address it has at the moment.
     *
     * @return the id that the host gave; empty until it or the library gives one
     */
    public Optional<Id<Party>> id() {
        return id;
    }

    /**
     * Returns the name under which it acts in law (BT-27 of the seller, BT-44 of the buyer).
     *
     * @return the name, never blank
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name by which it is known, where that is another (BT-28, BT-45).
     *
     * @return the trading name (<em>handelsnaam</em>); always empty for a person
     */
    public Optional<String> tradingName() {
        return Optional.empty();
    }

    /**
     * Returns where it is established or lives (BG-5, BG-8).
     *
     * @return the address
     */
    public Optional<Address> address() {
        return address;
    }

    /**
     * Returns where its invoices are sent by e-mail.
     *
     * @return the e-mail address
     */
    public Optional<String> email() {
        return email;
    }

    /**
     * Returns whom to ask about an invoice (BG-6, BG-9).
     *
     * @return the contact
     */
    public Optional<Contact> contact() {
        return contact;
    }

    /**
     * Returns the language it wants its documents in.
     *
     * @return the language; empty for that of the seller
     */
    public Optional<Language> language() {
        return language;
    }

    /**
     * Returns the accounts to pay to (BG-17).
     *
     * @return the accounts, the preferred one first
     */
    public List<BankAccount> accounts() {
        return accounts;
    }

    /**
     * Returns the number of the preferred account (BT-84).
     *
     * @return the number
     */
    public Optional<Iban> iban() {
        return accounts.stream().map(BankAccount::iban).findFirst();
    }

    /**
     * Returns where it receives e-invoices (BT-34, BT-49).
     *
     * @return the address in the network
     */
    public Optional<ElectronicAddress> electronicAddress() {
        return electronicAddress;
    }

    /**
     * Returns the VAT number in the Union (BT-31, BT-48).
     *
     * @return the number; always empty for a person
     */
    public Optional<VatNumber> vatNumber() {
        return Optional.empty();
    }

    /**
     * Returns the registration for tax that is no VAT number in the Union (BT-32).
     *
     * @return the registration, unchecked; always empty for a person
     */
    public Optional<String> taxRegistration() {
        return Optional.empty();
    }

    /**
     * Returns the number in the Dutch commercial register (BT-30, BT-47 with scheme 0106).
     *
     * @return the number; always empty for a person
     */
    public Optional<KvkNumber> kvk() {
        return Optional.empty();
    }

    /**
     * Returns the number of the establishment in the Dutch commercial register.
     *
     * @return the number; always empty for a person
     */
    public Optional<EstablishmentNumber> establishment() {
        return Optional.empty();
    }

    /**
     * Returns the number of the legal person or partnership.
     *
     * @return the number; always empty for a person
     */
    public Optional<Rsin> rsin() {
        return Optional.empty();
    }

    /**
     * Returns the number in traffic with the Dutch government (BT-30, BT-47 with scheme 0190).
     *
     * @return the number; always empty for a person
     */
    public Optional<Oin> oin() {
        return Optional.empty();
    }

    /**
     * Returns what it is for VAT.
     *
     * @return the capacity in which it acts
     */
    public abstract Capacity capacity();

    /**
     * Tells whether it acts in the course of a business.
     *
     * @return whether its capacity is {@link Capacity#TAXABLE_PERSON}
     */
    public final boolean isBusiness() {
        return capacity() == Capacity.TAXABLE_PERSON;
    }

    /**
     * Tells whether it is part of the state, for which other payment terms hold (art. 6:119b BW).
     *
     * @return whether it is a public body; never for a person
     */
    public boolean isPublicBody() {
        return false;
    }

    /**
     * Returns the country where it is established or lives.
     *
     * @return the country of its address
     */
    public final Optional<Country> country() {
        return address.map(Address::country);
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything this party has
     */
    public abstract PartyBuilder<? extends Party, ?> toBuilder();

    /**
     * Returns the same party under an id.
     *
     * @param id who this is
     * @return the copy
     */
    public abstract Party withId(Id<Party> id);

    /** Everything that makes two parties of one kind equal. */
    List<Object> state() {
        return List.of(id, name, address, email, contact, language, accounts, electronicAddress);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Party that && getClass() == that.getClass() && state().equals(that.state());
    }

    @Override
    public final int hashCode() {
        return state().hashCode();
    }

    /** Shows kind, name and id, and nothing that is private. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + '[' + name + id.map(it -> ", " + it).orElse("") + ']';
    }
}
