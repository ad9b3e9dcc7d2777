package nl.factuurwerk.architecture.violations.onlydownstairs;

import nl.factuurwerk.architecture.violations.onlydownstairs.service.GoodUseCase2;

public record GoodFacade(GoodUseCase2 goodUseCase2) {}
