using System.Globalization;

namespace IptNoteLint.Cli.Commands;

/// <summary>The unit file that runs the worker under systemd, with no more rights than it needs.</summary>
/// <param name="Program">The full path of the program.</param>
/// <param name="Folder">The full path of the folder of notes.</param>
/// <param name="Reports">The full path of the folder of reports.</param>
/// <param name="Ledger">The full path of the ledger.</param>
/// <param name="User">The account that it runs as.</param>
/// <param name="HealthPort">The port of its health page, or null.</param>
internal sealed record SystemdUnit(string Program, string Folder, string Reports, string Ledger, string User, int? HealthPort)
{
    /// <summary>The file.</summary>
    public string Text => $"""
        # Made by 'iptlint service systemd'. The account must exist, and the folder of reports with it:
        #   useradd --system {User}
        #   install -d -m 0700 -o {User} {Quoted(Reports)}
        [Unit]
        Description=IptNoteLint keeps reports of session notes up to date
        RequiresMountsFor={Quoted(Folder)} {Quoted(Reports)}

        [Service]
        Type=notify
        ExecStart={Quoted(Program)} watch {Quoted(Folder)} --reports {Quoted(Reports)} --ledger {Quoted(Ledger)}{Health}
        User={User}
        UMask=0077
        Restart=on-failure
        RestartSec=5
        WatchdogSec=120
        TimeoutStopSec=15
        LimitCORE=0
        Environment=DOTNET_EnableDiagnostics=0

        # It reads the notes, writes the reports, and can do nothing else.
        ProtectSystem=strict
        ProtectHome=read-only
        ReadOnlyPaths={Quoted(Folder)}
        ReadWritePaths={Quoted(Reports)}{LedgerFolder}
        PrivateTmp=yes
        PrivateDevices=yes
        {Network}
        CapabilityBoundingSet=
        AmbientCapabilities=
        NoNewPrivileges=yes
        KeyringMode=private
        LockPersonality=yes
        ProtectClock=yes
        ProtectControlGroups=yes
        ProtectHostname=yes
        ProtectKernelLogs=yes
        ProtectKernelModules=yes
        ProtectKernelTunables=yes
        ProtectProc=invisible
        RemoveIPC=yes
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallFilter=~@privileged

        [Install]
        WantedBy=multi-user.target

        """;

    private string Health => HealthPort is { } port ? string.Create(CultureInfo.InvariantCulture, $" --health {port}") : "";

    private string LedgerFolder => Path.GetDirectoryName(Ledger) is { } folder && folder != Reports ? " " + Quoted(folder) : "";

    // Without a health page it needs no network, not even that of this machine.
    private string Network => HealthPort is null
        ? "PrivateNetwork=yes\nIPAddressDeny=any\nRestrictAddressFamilies=AF_UNIX"
        : "IPAddressDeny=any\nIPAddressAllow=localhost\nRestrictAddressFamilies=AF_UNIX AF_INET AF_INET6";

    // As systemd reads a word: a percent sign would begin a specifier, a dollar sign a variable.
    private static string Quoted(string path) =>
        "\"" + path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("%", "%%", StringComparison.Ordinal).Replace("$", "$$", StringComparison.Ordinal) + "\"";
}
