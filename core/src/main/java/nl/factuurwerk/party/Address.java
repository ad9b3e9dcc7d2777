package nl.factuurwerk.party;

import static nl.factuurwerk.reference.Country.NETHERLANDS;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.reference.Country;
import nl.factuurwerk.rule.Draft;
import nl.factuurwerk.rule.InvalidInput;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.rule.Report;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.PlainText;

/**
 * A postal address (BG-5 of the seller, BG-8 of the buyer, BG-15 of the delivery). Only the country is always known: it
 * decides on VAT, and a consumer who buys online may have given nothing else.
 *
 * <pre>{@code
 * Address.of("Vismarkt 12", "9711ks", "Groningen", NETHERLANDS).postCode();    // Optional[9711 KS]
 * }</pre>
 *
 * <p>Blanks around a text are dropped, blank texts count as none, and a Dutch post code is written as {@code 9711 KS}.
 *
 * @param lines street and house number, and up to two further lines (BT-35, BT-36, BT-162 of the seller); none if unknown
 * @param postCode the post code (BT-38, BT-53)
 * @param city the city, town or village (BT-37, BT-52)
 * @param subdivision the province, state or region, where post needs one (BT-39, BT-54)
 * @param country the country (BT-40, BT-55)
 */
public record Address(
        List<@Size(max = Limits.ADDRESS_LINE, groups = Draft.class, payload = Cited.Length.class) String> lines,
        Optional<@Size(max = Limits.POST_CODE, groups = Draft.class, payload = Cited.Length.class) String> postCode,
        Optional<@Size(max = Limits.ADDRESS_LINE, groups = Draft.class, payload = Cited.Length.class) String> city,
        Optional<@Size(max = Limits.ADDRESS_LINE, groups = Draft.class, payload = Cited.Length.class) String>
                subdivision,
        Country country) {

    private static final int MOST_LINES = 3;

    /**
     * Normalises the texts.
     *
     * @throws IllegalArgumentException if there are more than three lines, or a text has a character that cannot be
     *     printed
     */
    public Address {
        Objects.requireNonNull(country, "country");
        lines = lines.stream()
                .map(PartyText::require)
                .filter(line -> !PlainText.isBlank(line))
                .toList();
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("More than " + MOST_LINES + " lines in an address: " + lines);
        }
        postCode = PartyText.require(postCode)
                .map(code -> country.equals(NETHERLANDS) ? DutchPostCode.normalise(code) : code);
        city = PartyText.require(city);
        subdivision = PartyText.require(subdivision);
    }

    /**
     * Makes an address of one line for the street.
     *
     * @param line street and house number; blank if unknown
     * @param postCode the post code; blank if there is none
     * @param city the city; blank if unknown
     * @param country the country
     * @return the address
     * @throws InvalidInput if a text has a character that cannot be printed
     */
    public static Address of(String line, String postCode, String city, Country country) {
        return parse(List.of(line), postCode, city, country).orThrow();
    }

    /**
     * Makes an address of which only the country is known.
     *
     * @param country the country
     * @return the address
     */
    public static Address in(Country country) {
        return new Address(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), country);
    }

    /**
     * Reads what someone typed.
     *
     * @param lines street and house number, and up to two further lines; blank ones are dropped
     * @param postCode the post code; blank if there is none
     * @param city the city; blank if unknown
     * @param country the country
     * @return the address, with a warning if the Dutch post code has not the shape of one; or what is wrong with it
     */
    public static Parsed<Address> parse(List<String> lines, String postCode, String city, Country country) {
        Report report = Report.collect(findings -> {
            for (int i = 0; i < lines.size(); i++) {
                PartyText.parse(lines.get(i))
                        .report()
                        .within("lines[" + i + "]")
                        .findings()
                        .forEach(findings);
            }
            if (lines.stream().filter(line -> !PlainText.isBlank(line)).count() > MOST_LINES) {
                findings.accept(PartyRules.ADDRESS_LINES.at(Location.of("lines")));
            }
            Report ofPostCode = PartyText.parse(postCode).report();
            ofPostCode.within("postCode").findings().forEach(findings);
            if (country.equals(NETHERLANDS)
                    && ofPostCode.isEmpty()
                    && !PlainText.isBlank(postCode)
                    && !DutchPostCode.isPostCode(postCode)) {
                IdentifierText.finding(PartyRules.POST_CODE, postCode)
                        .map(finding -> finding.within("postCode"))
                        .ifPresent(findings);
            }
            PartyText.parse(city).report().within("city").findings().forEach(findings);
        });
        return report.hasErrors()
                ? Parsed.invalid(report)
                : new Parsed.Valid<>(
                        new Address(lines, Optional.of(postCode), Optional.of(city), Optional.empty(), country),
                        report);
    }

    /**
     * Adds a line behind those for the street: a building, a department.
     *
     * @param line the line
     * @return the longer address
     * @throws IllegalArgumentException if there are three already, or the text has a character that cannot be printed
     */
    public Address withLine(String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Address(more, postCode, city, subdivision, country);
    }

    /**
     * Names the province, state or region.
     *
     * @param name the name or code as post in that country writes it
     * @return the address with it
     * @throws IllegalArgumentException if the text has a character that cannot be printed
     */
    public Address withSubdivision(String name) {
        return new Address(lines, postCode, city, Optional.of(name), country);
    }

    /**
     * Tells whether mail goes to a box, and no line says where the party is to be found. An invoice needs more than that
     * (art. 35a(1)(e) Wet OB).
     *
     * @return whether a line names a post office box and no other line has a house number
     */
    public boolean isPostOfficeBox() {
        return lines.stream().anyMatch(PostOfficeBox::isNamedIn)
                && lines.stream()
                        .filter(line -> !PostOfficeBox.isNamedIn(line))
                        .noneMatch(line -> line.chars().anyMatch(PlainText::isDigit));
    }

    /**
     * Lays the address out as post wants it, top to bottom.
     *
     * @param from the country where the letter is posted: the last line names the country if it is another
     * @param language the language of the country's name
     * @return the lines, none of them blank
     */
    public List<String> block(Country from, Language language) {
        List<String> block = new ArrayList<>(lines);
        String place = CityLine.of(this);
        if (!place.isEmpty()) {
            block.add(place);
        }
        if (!country.equals(from)) {
            block.add(country.name(language));
        }
        return List.copyOf(block);
    }

    /** Writes the address on one line, with the code of the country. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>(block(country, Language.ENGLISH));
        parts.add(country.code());
        return String.join(", ", parts);
    }
}
