package nl.factuurwerk.invoice.content;

import java.util.List;
import java.util.Optional;

/**
 * A postal address as a document states it (BG-5 of the seller, BG-8 of the buyer, BG-15 of the delivery).
 *
 * @param lines street and number, and further lines (BT-35, BT-36 and BT-162; BT-50, BT-51 and BT-163; BT-75, BT-76 and
 *     BT-165); a blank one is not stated and keeps the place of those behind it
 * @param city the city, town or village (BT-37, BT-52, BT-77)
 * @param postCode the post code (BT-38, BT-53, BT-78)
 * @param subdivision the province, state or region (BT-39, BT-54, BT-79)
 * @param country the code of the country, ISO 3166-1 alpha-2 (BT-40, BT-55, BT-80)
 */
public record AddressContent(
        List<String> lines,
        Optional<String> city,
        Optional<String> postCode,
        Optional<String> subdivision,
        Optional<String> country) {

    private static final AddressContent NONE =
            new AddressContent(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the lines up to the last that is not blank, and takes a blank text for none. */
    public AddressContent {
        lines = upToTheLast(lines);
        city = Stated.text(city);
        postCode = Stated.text(postCode);
        subdivision = Stated.text(subdivision);
        country = Stated.text(country);
    }

    /**
     * States an address of one line for the street.
     *
     * @param line street and number; blank for none
     * @param postCode the post code; blank for none
     * @param city the city; blank for none
     * @param country the code of the country; blank for none
     * @return the address
     */
    public static AddressContent of(String line, String postCode, String city, String country) {
        return new AddressContent(
                List.of(line), Optional.of(city), Optional.of(postCode), Optional.empty(), Optional.of(country));
    }

    /**
     * States a country and nothing else.
     *
     * @param country the code of the country
     * @return the address
     */
    public static AddressContent in(String country) {
        return of("", "", "", country);
    }

    /**
     * Returns street and number (BT-35, BT-50, BT-75).
     *
     * @return the first line as stated
     */
    public Optional<String> street() {
        return lines.stream().findFirst().filter(line -> !line.isBlank());
    }

    /**
     * Returns the address of which nothing is stated.
     *
     * @return the absent address
     */
    public static AddressContent none() {
        return NONE;
    }

    /**
     * Tells whether nothing is stated, which is the same as the group being absent.
     *
     * @return whether every term is absent
     */
    public boolean isEmpty() {
        return equals(NONE);
    }

    private static List<String> upToTheLast(List<String> lines) {
        int stated = lines.size();
        while (stated > 0 && lines.get(stated - 1).isBlank()) {
            stated--;
        }
        return lines.stream()
                .limit(stated)
                .map(line -> line.isBlank() ? "" : line)
                .toList();
    }
}
