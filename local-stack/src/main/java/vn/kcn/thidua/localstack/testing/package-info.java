/** What tests need of the local stack: a real PostgreSQL, a real Kafka, real signed tokens. */
@NullMarked
package vn.kcn.thidua.localstack.testing;

import org.jspecify.annotations.NullMarked;
