package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;

public final class BadImportInsideAMethod {

    private BadImportInsideAMethod() {}

    static boolean isBill(Object it) {
        return it instanceof Bill;
    }
}
