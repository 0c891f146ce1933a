package org.hemicycle.acceptance.bench;

import java.util.List;

/** One comparison; gives the lines to print. */
interface Benchmark {

    List<String> run() throws Exception;
}
