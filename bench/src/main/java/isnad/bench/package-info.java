/**
 * How fast Isnad reads. Takes reports from a file of JSON lines or from the examples, gives
 * figures: a plain run over a corpus that anyone can repeat in a minute, and JMH benchmarks of
 * whole readings and of their parts. Nothing of Isnad depends on it.
 */
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;
