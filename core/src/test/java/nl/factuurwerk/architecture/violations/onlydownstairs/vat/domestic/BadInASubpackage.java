package nl.factuurwerk.architecture.violations.onlydownstairs.vat.domestic;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;

public record BadInASubpackage(Bill bill) {}
