import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../src/content/start-content.ts';

/** Runs in every frame; wxt.config.ts says where and when, without WXT's own announcements to pages. */
export default defineUnlistedScript(startContent);
