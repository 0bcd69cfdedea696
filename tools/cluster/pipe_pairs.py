"""Compares pairs on a cluster: python pipe_pairs.py MASTER PARTITIONS PAIRS REPORTS COMMAND. As README.md has it."""

import sys

from pyspark import SparkConf, SparkContext

master, partitions, pairs, reports, command = sys.argv[1:]
context = SparkContext(conf=SparkConf().setMaster(master).setAppName("verso"))
lines = context.textFile(pairs, minPartitions=int(partitions))
lines.pipe(command, checkCode=True).saveAsTextFile(reports)
print(f"partitions: {lines.getNumPartitions()}")
context.stop()
