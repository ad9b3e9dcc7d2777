package nl.factuurwerk.architecture.violations.onlydownstairs.vat;

import nl.factuurwerk.architecture.violations.onlydownstairs.payment.Terms;

public record BadSideways(Terms terms) {}
