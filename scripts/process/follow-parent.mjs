// Loaded into every child process: when the parent is killed, even with no chance to say so, its end of the channel
// closes and the child ends too. Without this a killed start would leave its web server holding the port.
if (process.channel) {
  process.channel.unref();
  process.once("disconnect", () => process.exit(1));
}
