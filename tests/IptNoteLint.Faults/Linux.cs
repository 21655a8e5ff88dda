// Faults are brought about by means of Linux: signals, strace, small disks.
[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]
