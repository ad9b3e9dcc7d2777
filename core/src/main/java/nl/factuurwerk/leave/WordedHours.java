package nl.factuurwerk.leave;

import java.text.DecimalFormatSymbols;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.Worded;
import nl.factuurwerk.time.Hours;

/** Hours as people of a language write them: 4,00 in Dutch. */
record WordedHours(Hours hours) implements Worded {

    @Override
    public String in(Language language) {
        return toString()
                .replace(
                        '.', DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator());
    }

    @Override
    public String toString() {
        return hours.toString();
    }
}
