package nl.factuurwerk.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.factuurwerk.invoice.content.AddressContent;
import nl.factuurwerk.invoice.content.ContactContent;
import nl.factuurwerk.invoice.content.IdentifierContent;
import nl.factuurwerk.invoice.content.PartyContent;
import org.jspecify.annotations.Nullable;

/** Reads a party: seller and buyer have a registered name, payee and representative only the name they go by. */
final class PartyReading {

    private static final String SEPA = "SEPA";
    private static final Set<String> MANY = Set.of("PartyIdentification", "PartyTaxScheme");

    private final UblCursor in;
    private final boolean registered;
    private final PartyContent.Builder party = PartyContent.builder();
    private final List<IdentifierContent> identifiers = new ArrayList<>();
    private @Nullable String creditor;
    private boolean hasVat;
    private boolean hasOtherTax;

    private PartyReading(UblCursor in, boolean registered) {
        this.in = in;
        this.registered = registered;
    }

    /**
     * What was read.
     *
     * @param party the party
     * @param creditor by which identifier it collects by direct debit (BT-90), which UBL states here
     */
    record Read(PartyContent party, Optional<String> creditor) {

        static final Read NONE = new Read(PartyContent.none(), Optional.empty());
    }

    /** Reads what wraps a party: {@code cac:AccountingSupplierParty} or {@code cac:AccountingCustomerParty}. */
    static Read accounting(UblCursor in) {
        Read[] read = {Read.NONE};
        in.each(name -> {
            if (name.equals("Party")) {
                read[0] = registered(in);
            } else {
                in.unknown();
            }
        });
        return read[0];
    }

    static Read registered(UblCursor in) {
        return new PartyReading(in, true).read();
    }

    static Read named(UblCursor in) {
        return new PartyReading(in, false).read();
    }

    private Read read() {
        in.each(MANY, name -> {
            switch (name) {
                case "EndpointID" -> party.endpoint(identifier(in));
                case "PartyIdentification" -> identification();
                case "PartyName" -> in.each(this::partyName);
                case "PostalAddress" -> party.address(address(in));
                case "PartyTaxScheme" -> taxScheme();
                case "PartyLegalEntity" -> in.each(this::legalEntity);
                case "Contact" -> party.contact(contact());
                default -> in.unknown();
            }
        });
        return new Read(party.identifiers(identifiers).build(), Optional.ofNullable(creditor));
    }

    private void partyName(String name) {
        if (!name.equals("Name")) {
            in.unknown();
        } else if (registered) {
            party.tradingName(in.text());
        } else {
            party.name(in.text());
        }
    }

    private void legalEntity(String name) {
        switch (name) {
            case "RegistrationName" -> {
                if (registered) {
                    party.name(in.text());
                } else {
                    in.unknown();
                }
            }
            case "CompanyID" -> party.legalRegistration(identifier(in));
            case "CompanyLegalForm" -> party.legalInformation(in.text());
            default -> in.unknown();
        }
    }

    private void identification() {
        in.each(name -> {
            if (!name.equals("ID")) {
                in.unknown();
                return;
            }
            IdentifierContent identifier = identifier(in);
            if (identifier.scheme().filter(SEPA::equals).isPresent()) {
                if (creditor != null) {
                    in.again("PartyIdentification");
                } else {
                    creditor = identifier.value().orElse(null);
                }
            } else {
                identifiers.add(identifier);
            }
        });
    }

    private void taxScheme() {
        String[] company = {""};
        String[] scheme = {""};
        in.each(name -> {
            switch (name) {
                case "CompanyID" -> company[0] = in.id();
                case "TaxScheme" -> scheme[0] = TaxReading.scheme(in);
                default -> in.unknown();
            }
        });
        if (company[0].isEmpty()) {
            in.incomplete("CompanyID");
        }
        boolean vat = TaxReading.isVat(scheme[0]);
        if (vat ? hasVat : hasOtherTax) {
            in.again("PartyTaxScheme");
        } else if (vat) {
            hasVat = true;
            party.vatIdentifier(company[0]);
        } else {
            hasOtherTax = true;
            party.taxRegistration(company[0]);
        }
    }

    private ContactContent contact() {
        String[] parts = new String[3];
        in.each(name -> {
            switch (name) {
                case "Name" -> parts[0] = in.text();
                case "Telephone" -> parts[1] = in.text();
                case "ElectronicMail" -> parts[2] = in.text();
                default -> in.unknown();
            }
        });
        return new ContactContent(
                Optional.ofNullable(parts[0]), Optional.ofNullable(parts[1]), Optional.ofNullable(parts[2]));
    }

    static AddressContent address(UblCursor in) {
        String[] lines = {"", "", ""};
        String[] parts = new String[4];
        in.each(name -> {
            switch (name) {
                case "StreetName" -> lines[0] = in.text();
                case "AdditionalStreetName" -> lines[1] = in.text();
                case "AddressLine" -> lines[2] = only(in, "Line");
                case "CityName" -> parts[0] = in.text();
                case "PostalZone" -> parts[1] = in.text();
                case "CountrySubentity" -> parts[2] = in.text();
                case "Country" -> parts[3] = only(in, "IdentificationCode").strip();
                default -> in.unknown();
            }
        });
        return new AddressContent(
                List.of(lines),
                Optional.ofNullable(parts[0]),
                Optional.ofNullable(parts[1]),
                Optional.ofNullable(parts[2]),
                Optional.ofNullable(parts[3]));
    }

    static IdentifierContent identifier(UblCursor in) {
        Optional<String> scheme = Optional.ofNullable(in.attribute("schemeID")).map(String::strip);
        return new IdentifierContent(Optional.of(in.id()), scheme);
    }

    /** Reads an element that holds one text under a name, and nothing else. */
    static String only(UblCursor in, String wanted) {
        String[] text = new String[1];
        in.each(name -> {
            if (name.equals(wanted)) {
                text[0] = in.id();
            } else {
                in.unknown();
            }
        });
        if (text[0] == null) {
            in.incomplete(wanted);
        }
        return text[0] == null ? "" : text[0];
    }
}
