package nl.factuurwerk.architecture.violations.nocycles.vat.domestic;

import nl.factuurwerk.architecture.violations.nocycles.vat.BadHere;

public record BadThere(BadHere here) {}
