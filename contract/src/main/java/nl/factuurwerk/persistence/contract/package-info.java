/**
 * What every store has to keep to, as tests: to be extended by whoever writes one.
 *
 * <pre>{@code
 * class MyStoreTest extends PersistenceContract {
 *     @Override
 *     protected StoreUnderTest open() {
 *         return new MyStoreUnderTest();
 *     }
 * }
 * }</pre>
 */
@NullMarked
package nl.factuurwerk.persistence.contract;

import org.jspecify.annotations.NullMarked;
