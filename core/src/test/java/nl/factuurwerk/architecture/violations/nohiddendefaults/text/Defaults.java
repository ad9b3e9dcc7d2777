package nl.factuurwerk.architecture.violations.nohiddendefaults.text;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

final class Defaults {

    private Defaults() {}

    static ZoneId badZone() {
        return ZoneId.systemDefault();
    }

    static Supplier<ZoneId> badZoneByReference() {
        return ZoneId::systemDefault;
    }

    static Locale badLocale() {
        return Locale.getDefault();
    }

    static Locale badLocaleOfACategory() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    static TimeZone badTimeZone() {
        return TimeZone.getDefault();
    }

    static Map<String, String> badEnvironment() {
        return System.getenv();
    }

    static String badProperty() {
        return System.getProperty("user.name");
    }

    static String badLineSeparator() {
        return System.lineSeparator();
    }

    static ZoneId goodZone() {
        return ZoneId.of("Europe/Amsterdam");
    }

    static Locale goodLocale() {
        return Locale.ROOT;
    }
}
