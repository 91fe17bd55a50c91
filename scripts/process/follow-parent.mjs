// Loaded into every child process: when the parent is killed, even with no chance to say so, its end of the channel
// closes and the child ends too. Without this a killed start would leave its web server holding the port.
// Processes the child starts in turn may inherit this import; their channels are not ours to touch.
if (process.channel && process.env.PARKSCOPE_PARENT === String(process.ppid)) {
  process.channel.unref();
  process.once("disconnect", () => process.exit(1));
}
