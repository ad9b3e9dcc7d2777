package nl.factuurwerk.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;

/**
 * Takes what is known of a party, as text or as checked values, in any order, and tells all that is wrong at the end.
 *
 * <p>A blank text means that nothing is known, so that a form can be passed on as it was filled in. What is given later
 * replaces what was given before, and its findings too; only accounts add up.
 *
 * @param <P> the kind of party it builds
 * @param <B> the kind of builder it is
 */
public abstract sealed class PartyBuilder<P extends Party, B extends PartyBuilder<P, B>>
        permits Organisation.Builder, Person.Builder {

    Optional<Id<Party>> id = Optional.empty();
    String name = "";
    Optional<Address> address = Optional.empty();
    Optional<String> email = Optional.empty();
    Optional<Contact> contact = Optional.empty();
    Optional<Language> language = Optional.empty();
    final List<BankAccount> accounts = new ArrayList<>();
    Optional<ElectronicAddress> electronicAddress = Optional.empty();

    private final Map<String, Report> findings = new LinkedHashMap<>();
    private int accountsOffered;

    PartyBuilder(String name) {
        name(name);
    }

    PartyBuilder(Party party) {
        id = party.id();
        name = party.name();
        address = party.address();
        email = party.email();
        contact = party.contact();
        language = party.language();
        party.accounts().forEach(this::account);
        electronicAddress = party.electronicAddress();
    }

    /**
     * Sets the name under which it acts in law (BT-27, BT-44).
     *
     * @param name the name; blank is a finding
     * @return this builder
     */
    public final B name(String name) {
        this.name = read("name", name, PartyText::parse).orElse("");
        if (PlainText.isBlank(name)) {
            findings.put("name", Report.of(PartyRules.NAME_BLANK.at(Location.of("name"))));
        }
        return self();
    }

    /**
     * Sets who this is.
     *
     * @param id 1 to 64 characters out of letters, digits and {@code . _ : -}
     * @return this builder
     */
    public final B id(String id) {
        this.id = read("id", id, PartyBuilder::parseId);
        return self();
    }

    /**
     * Sets who this is.
     *
     * @param id the id
     * @return this builder
     */
    public final B id(Id<Party> id) {
        this.id = take("id", id);
        return self();
    }

    /**
     * Sets where it is established or lives.
     *
     * @param line street and house number
     * @param postCode the post code; blank if there is none
     * @param city the city
     * @param country the country
     * @return this builder
     */
    public final B address(String line, String postCode, String city, Country country) {
        return address(List.of(line), postCode, city, country);
    }

    /**
     * Sets where it is established or lives.
     *
     * @param lines street and house number, and up to two further lines
     * @param postCode the post code; blank if there is none
     * @param city the city
     * @param country the country
     * @return this builder
     */
    public final B address(List<String> lines, String postCode, String city, Country country) {
        address = noted("address", Address.parse(lines, postCode, city, country));
        return self();
    }

    /**
     * Sets where it is established or lives.
     *
     * @param address the address
     * @return this builder
     */
    public final B address(Address address) {
        this.address = take("address", address);
        return self();
    }

    /**
     * Sets where its invoices are sent by e-mail.
     *
     * @param email the e-mail address
     * @return this builder
     */
    public final B email(String email) {
        this.email = read("email", email, PartyText::parse);
        return self();
    }

    /**
     * Sets whom to ask about an invoice.
     *
     * @param name a person or department; blank if there is none
     * @param phone a telephone number; blank if there is none
     * @param email an e-mail address; blank if there is none
     * @return this builder
     */
    public final B contact(String name, String phone, String email) {
        contact = noted("contact", Contact.parse(name, phone, email)).filter(known -> !known.equals(Contact.NONE));
        return self();
    }

    /**
     * Sets whom to ask about an invoice.
     *
     * @param contact the contact
     * @return this builder
     */
    public final B contact(Contact contact) {
        this.contact = take("contact", contact);
        return self();
    }

    /**
     * Sets the language it wants its documents in.
     *
     * @param language the language
     * @return this builder
     */
    public final B language(Language language) {
        this.language = take("language", language);
        return self();
    }

    /**
     * Adds an account in its own name.
     *
     * @param iban the number
     * @return this builder
     */
    public final B iban(String iban) {
        return account(iban, "", "");
    }

    /**
     * Adds an account.
     *
     * @param iban the number; blank if there is no account after all
     * @param name in whose name it stands; blank for its own
     * @param bic the bank; blank if it need not be printed
     * @return this builder
     */
    public final B account(String iban, String name, String bic) {
        if (!PlainText.isBlank(iban)) {
            noted("accounts[" + accountsOffered + "]", BankAccount.parse(iban, name, bic))
                    .ifPresent(accounts::add);
            accountsOffered++;
        }
        return self();
    }

    /**
     * Adds an account.
     *
     * @param account the account
     * @return this builder
     */
    public final B account(BankAccount account) {
        accounts.add(account);
        accountsOffered++;
        return self();
    }

    /**
     * Takes away every account given so far.
     *
     * @return this builder
     */
    public final B withoutAccounts() {
        accounts.clear();
        findings.keySet().removeIf(path -> path.startsWith("accounts["));
        accountsOffered = 0;
        return self();
    }

    /**
     * Sets where it receives e-invoices.
     *
     * @param scheme four digits or two letters, by the EAS code list
     * @param id the id in that list; blank if there is none
     * @return this builder
     */
    public final B electronicAddress(String scheme, String id) {
        electronicAddress = read("electronicAddress", id, given -> ElectronicAddress.parse(scheme, given));
        return self();
    }

    /**
     * Sets where it receives e-invoices.
     *
     * @param address the address in the network
     * @return this builder
     */
    public final B electronicAddress(ElectronicAddress address) {
        electronicAddress = take("electronicAddress", address);
        return self();
    }

    /**
     * Builds the party.
     *
     * @return the party; warnings are not shown here, but by {@link #tryBuild()}
     * @throws InvalidInput if anything given was wrong; carries all findings
     */
    public final P build() {
        return tryBuild().orThrow();
    }

    /**
     * Builds the party if nothing given was wrong.
     *
     * @return the party with its warnings, or all findings
     */
    public final Parsed<P> tryBuild() {
        Report report = findings.values().stream().reduce(Report.empty(), Report::plus);
        return report.hasErrors() ? Parsed.invalid(report) : new Parsed.Valid<>(make(), report);
    }

    abstract B self();

    abstract P make();

    /** Takes over a value that is right by its type. */
    final <T> Optional<T> take(String path, T value) {
        findings.remove(path);
        return Optional.of(value);
    }

    /** Reads a text unless it is blank. */
    final <T> Optional<T> read(String path, String text, Function<String, Parsed<T>> parser) {
        if (PlainText.isBlank(text)) {
            findings.remove(path);
            return Optional.empty();
        }
        return noted(path, parser.apply(text));
    }

    private <T> Optional<T> noted(String path, Parsed<T> parsed) {
        findings.put(path, parsed.report().within(path));
        return parsed.value();
    }

    private static Parsed<Id<Party>> parseId(String text) {
        try {
            return Parsed.valid(Id.of(PlainText.strip(text)));
        } catch (IllegalArgumentException e) {
            return IdentifierText.finding(PartyRules.ID_FORMAT, text)
                    .<Parsed<Id<Party>>>map(Parsed::invalid)
                    .orElseThrow();
        }
    }
}
