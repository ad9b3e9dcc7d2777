package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;

public record BadUpManyFloors(Bill bill) {}
