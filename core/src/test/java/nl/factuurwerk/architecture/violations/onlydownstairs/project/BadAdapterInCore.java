package nl.factuurwerk.architecture.violations.onlydownstairs.project;

import nl.factuurwerk.architecture.violations.onlydownstairs.pdf.Page;

public record BadAdapterInCore(Page page) {}
