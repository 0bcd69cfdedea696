/** The tools of the MCP server. */
import type { Tool } from './tool';
import { CHECK_TOOL } from './tools/check-tool';
import { COMPARE_TOOL } from './tools/compare-tool';
import { LOCATE_TOOL } from './tools/locate-tool';
import { READ_TOOL } from './tools/read-tool';

export const TOOLS: readonly Tool[] = [COMPARE_TOOL, CHECK_TOOL, LOCATE_TOOL, READ_TOOL];
