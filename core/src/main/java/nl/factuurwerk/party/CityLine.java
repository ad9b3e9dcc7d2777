package nl.factuurwerk.party;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of an address with city and post code, in the order of the country it goes to. */
final class CityLine {

    private static final Set<String> CITY_FIRST = Set.of("AU", "CA", "GB", "IE", "US", "XI");

    private CityLine() {}

    static String of(Address address) {
        return CITY_FIRST.contains(address.country().code())
                ? joined(Stream.of(address.city(), address.subdivision(), address.postCode()))
                : joined(Stream.of(
                        address.postCode(),
                        address.city(),
                        address.subdivision().map(name -> "(" + name + ")")));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
