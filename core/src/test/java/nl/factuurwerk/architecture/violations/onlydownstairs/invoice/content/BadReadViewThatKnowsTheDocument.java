package nl.factuurwerk.architecture.violations.onlydownstairs.invoice.content;

import nl.factuurwerk.architecture.violations.onlydownstairs.invoice.Bill;

public record BadReadViewThatKnowsTheDocument(Bill bill) {}
