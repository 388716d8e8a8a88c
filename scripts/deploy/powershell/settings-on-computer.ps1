$ErrorActionPreference = 'Stop'

# data

# The registry as 64-bit programs see it, whichever PowerShell runs this.
$Machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')

function Confirm-Id([string] $Key) {
  if ($Key -match '-EXTENSION-ID') { throw 'Write the id of the extension into this script first.' }
}
