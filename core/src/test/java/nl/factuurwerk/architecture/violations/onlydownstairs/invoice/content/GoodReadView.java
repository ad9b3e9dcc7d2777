package nl.factuurwerk.architecture.violations.onlydownstairs.invoice.content;

import nl.factuurwerk.architecture.violations.onlydownstairs.vat.Rate;

public record GoodReadView(Rate rate) {}
