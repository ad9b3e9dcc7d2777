package nl.factuurwerk.architecture.violations.onlydownstairs.vat.domestic;

import nl.factuurwerk.architecture.violations.onlydownstairs.vat.Rate;

public record GoodInItsOwnFeature(Rate rate) {}
