/** Black-box journeys and faults: the packaged system, its public API, and nothing else but the replicas' rows. */
@org.jspecify.annotations.NullMarked
package vn.kcn.thidua.system;
